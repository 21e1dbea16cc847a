import TestSupport

extension PDFSource {
    /// Two pages, of which the second is landscape; a chapter on each, and a link from the first to the second.
    static let book = PDFSource([
        "<</Type /Catalog /Pages 2 0 R /Dests 7 0 R /Lang (pl) /MarkInfo <</Marked true>> /StructTreeRoot <<>>>>",
        "<</Type /Pages /Kids [3 0 R 8 0 R] /Count 2 /MediaBox [0 0 595 842] /Resources <</ProcSet []>>>>",
        "<</Type /Page /Parent 2 0 R /Contents 4 0 R /Annots [5 0 R 6 0 R]>>",
        stream(
            "/P <</MCID 0>> BDC BT (kept) Tj ET EMC\n1 0 0 rg\nBT (head) Tj ET\n0 0 10 10 re\nf\n0 0 9 9 re W n\n/X Do\n"
        ),
        "<</Subtype /Link /Rect [10 20 110 40] /Dest /two>>",
        "<</Subtype /Link /Rect [10 60 110 50] /A <</S /URI /URI (https://example.com/\\(a\\))>>>>",
        "<</one [3 0 R /XYZ 0 800 0] /two [9 0 R /XYZ 0 500.5 0] /#25C4#2585#28 [9 0 R /Fit]>>",
        "<</Type /Pages /Parent 2 0 R /Kids [9 0 R] /Count 1 /MediaBox [0 0 842 595]>>",
        "<</Type /Page /Parent 8 0 R /Rotate 450>>",
        "<</Title (unreachable)>>",
    ])
}
