package import Diagnostics

/// Every rule, by hand and in the order of the manual.
package let allRules: [any Rule.Type] = [
    // What a page says about itself
    UnknownStage.self, UnknownMoment.self, UnknownKind.self, UnknownPage.self, MissingStage.self,
    ContradictingMoment.self, UnknownSubject.self, DuplicateID.self, ClashingAddress.self, ClashingAlias.self,
    RefusedAlias.self, PlaceholderText.self, MissingSection.self, MissingSummary.self, LongSummary.self,
    UnknownAudience.self,

    // Who answers for it
    MissingOwner.self, UnknownOwner.self, UnknownTeam.self, UnknownPerson.self, DepartedOwner.self,
    MissingCounterparty.self, HandoffWithoutTeams.self, OverloadedOwner.self, OneSidedMoment.self,

    // What is used with the customer
    MissingGroup.self, MissingAsset.self, MissingAssetFile.self, DuplicateAsset.self, RetiredAssetInUse.self,
    OrphanAsset.self, InternalAssetShown.self, OneSidedAsset.self, DistantAsset.self, ContradictingStage.self,
    LanguageGap.self, MissingEvidence.self, UncheckedAddress.self,

    // Whether all languages say it
    MissingTranslation.self, OutdatedTranslation.self, ContradictingTranslation.self, UntranslatedField.self,

    // Whether it is still true
    OverdueVerification.self, Expired.self, NeverVerified.self, FutureVerification.self,

    // Where the journey has holes
    MomentWithoutSharedAsset.self, StageWithoutPage.self, StageWithoutAsset.self, MissingAssetGroup.self,

    // Where links lead
    BrokenLink.self, AmbiguousLink.self, WrongCaseLink.self, RefusedLink.self, LinkOutside.self,
    UnpublishedFile.self, OtherDialect.self, MovedLink.self, EmbedCycle.self, EmbedLimit.self, UnreachablePage.self,

    // What a text holds
    ForeignMarkup.self, UnknownAlert.self, RemoteImage.self, MissingAltText.self, HiddenDirection.self,
    SkippedHeading.self, UndeclaredMergeField.self, UndefinedValue.self, UnusedValue.self, TooWideForPaper.self,

    // What the words mean
    AvoidedWord.self, ClashingForm.self, UnusableForm.self, UnusedTerm.self,

    // What a change does
    UnsignedChange.self, UnversionedChange.self, UnverifiedChange.self, MassVerification.self, MissingRedirect.self,
]

/// The rules of the other stages: they report what cannot be read, or not be written.
package let stageRules: [RuleID] = [
    // Discover
    "hard-link", "name-collision", "odd-name", "shallow-history", "special-file", "submodule", "symlink", "too-large",
    "unknown-version", "unreadable-file",

    // Parse
    "bad-date", "bad-value", "bad-vocabulary", "contradicting-fields", "late-front-matter", "markdown-limit",
    "misnamed-file", "not-utf8", "raw-html", "repeated-key", "stage-without-moment", "unclosed-front-matter",
    "unexplained-level", "unknown-answer", "unknown-dialect", "unknown-field", "unknown-group", "unknown-markdown",
    "unknown-side", "unknown-status", "unreadable-yaml",

    // Translate
    "duplicate-translation", "mixed-translations", "undeclared-language",

    // Select
    "audience-leak",

    // Baseline
    "stale-baseline",

    // Owners and sign-off
    "missing-handle", "refused-sign-off", "stale-owners", "unknown-sign-off",

    // Render
    "bad-language", "bad-template", "partial-language", "taken-address", "unknown-name", "unknown-template",

    // Typeset
    "engine-message", "print-dead-link", "print-local-link", "print-lost-heading",
    "print-missing-page-number", "print-missing-place", "print-outline", "print-page-count", "print-page-number",
    "print-paper", "print-running-head", "print-unsettled", "print-untagged",
]

/// The names of all rules, each of which may have a level.
package let ruleIDs: [RuleID] = allRules.map { $0.id } + stageRules
