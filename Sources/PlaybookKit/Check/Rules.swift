/// Every rule, by hand and in the order of the manual.
package let allRules: [any Rule.Type] = []
