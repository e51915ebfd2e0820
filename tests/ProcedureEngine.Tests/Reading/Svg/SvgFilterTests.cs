using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Reading.Svg;
using Xunit;

namespace ProcedureEngine.Tests.Reading.Svg;

/// <summary>Drawings: what does more than draw goes, and is told; what real editors write stays to be seen.</summary>
public sealed class SvgFilterTests
{
    private const string Start = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\" viewBox=\"0 0 10 10\">";

    [Theory]
    [InlineData("<script>alert(1)</script>", "<script")]
    [InlineData("<script xlink:href=\"https://evil.example/x.js\"/>", "evil")]
    [InlineData("<script><![CDATA[alert(1)]]></script>", "alert")]
    [InlineData("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">alert(1)</h:script>", "script")]
    [InlineData("<g><h:iframe xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"javascript:alert(1)\"/></g>", "iframe")]
    [InlineData("<handler type=\"text/javascript\">alert(1)</handler>", "handler")]
    [InlineData("<rect onclick=\"alert(1)\" width=\"1\" height=\"1\"/>", "onclick")]
    [InlineData("<g ONLOAD=\"alert(1)\"/>", "ONLOAD")]
    [InlineData("<g x:onload=\"alert(1)\" xmlns:x=\"http://www.w3.org/2000/svg\"/>", "onload=\"")]
    [InlineData("<a href=\"javascript:alert(1)\"><text>x</text></a>", "javascript")]
    [InlineData("<a xlink:href=\" java&#10;script:alert(1)\"><text>x</text></a>", "script:")]
    [InlineData("<a xlink:href=\"data:text/html,&lt;script>alert(1)&lt;/script>\"><text>x</text></a>", "data:")]
    [InlineData("<a href=\"vbscript:x\"><text>x</text></a>", "vbscript")]
    [InlineData("<a href=\"other.svg\"><text>x</text></a>", "other.svg")]
    [InlineData("<a id=\"a\"><set attributeName=\"href\" to=\"javascript:alert(1)\"/><text>x</text></a>", "javascript")]
    [InlineData("<a id=\"a\"><animate attributeName=\"xlink:href\" values=\"javascript:alert(1);#\"/><text>x</text></a>", "javascript")]
    [InlineData("<rect><set attributeName=\"onmouseover\" to=\"alert(1)\"/></rect>", "alert")]
    [InlineData("<rect><animate attributeName=\"fill\" values=\"url(https://evil.example/x)\"/></rect>", "evil")]
    [InlineData("<rect><set attributeName=\"fill\" to=\"url(https://evil.example/x)\"/></rect>", "evil")]
    [InlineData("<use href=\"https://evil.example/x.svg#a\"/>", "evil")]
    [InlineData("<use xlink:href=\"other.svg#a\"/>", "other")]
    [InlineData("<use xlink:href=\"data:image/svg+xml;base64,PHN2Zz4=#a\"/>", "data:")]
    [InlineData("<image href=\"https://evil.example/x.png\"/>", "evil")]
    [InlineData("<image xlink:href=\"x.png\"/>", "x.png")]
    [InlineData("<image href=\"data:image/svg+xml;base64,PHN2Zz4=\"/>", "data:")]
    [InlineData("<image href=\"data:text/html;base64,PHN2Zz4=\"/>", "data:")]
    [InlineData("<filter id=\"f\"><feImage href=\"//evil.example/x\"/></filter>", "evil")]
    [InlineData("<rect fill=\"url(https://evil.example/x#a)\"/>", "evil")]
    [InlineData("<rect fill=\"\\75 rl(https://evil.example/x)\"/>", "evil")]
    [InlineData("<rect style=\"fill:u\\72l('//evil.example/x')\"/>", "evil")]
    [InlineData("<rect style=\"background:image-set('https://evil.example/x' 1x)\"/>", "evil")]
    [InlineData("<rect style=\"behavior:expression(alert(1))\"/>", "alert")]
    [InlineData("<rect cursor=\"url(//evil.example/x.cur), auto\"/>", "evil")]
    [InlineData("<style>@import url(https://evil.example/x.css); rect { fill: red }</style>", "evil")]
    [InlineData("<style>@import 'https://evil.example/x.css'; rect { fill: red }</style>", "evil")]
    [InlineData("<style>@\\69mport 'https://evil.example/x.css';</style>", "evil")]
    [InlineData("<style>rect { background: url('https://evil.example/x') }</style>", "evil")]
    [InlineData("<style><![CDATA[rect { mask: url(https://evil.example/x) }]]></style>", "evil")]
    [InlineData("<style>@font-face { font-family: a; src: url(//evil.example/x.woff2) }</style>", "evil")]
    [InlineData("<style>@namespace url(https://evil.example/);</style>", "evil")]
    [InlineData("<foreignObject><body xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script><img src=\"x\" onerror=\"alert(1)\"/></body></foreignObject>", "alert")]
    [InlineData("<switch><foreignObject><iframe xmlns=\"http://www.w3.org/1999/xhtml\" srcdoc=\"x\"/></foreignObject></switch>", "iframe")]
    [InlineData("<audio xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\" onerror=\"alert(1)\"/>", "alert")]
    public void What_does_more_than_draw_goes_and_is_told(string inside, string unwanted)
    {
        var (cleaned, told) = Clean($"{Start}<circle r=\"4\"/>{inside}</svg>");

        Assert.NotNull(cleaned);
        Assert.DoesNotContain(unwanted, cleaned, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("<circle r=\"4\"", cleaned, StringComparison.Ordinal);
        Assert.NotEmpty(told);
        Assert.All(told, d => Assert.Equal((DiagnosticIds.CleanedImage, "de/x.svg", 1), (d.Id, d.Path, d.Span.Line)));
        Assert.All(told, d => Assert.DoesNotContain('\n', d.Message));

        // Once is enough.
        var (again, toldAgain) = Clean(cleaned);
        Assert.Equal(cleaned, again);
        Assert.Empty(toldAgain);
    }

    [Theory]
    [InlineData("<rect width=\"3\" height=\"4\" fill=\"url(#g)\" style=\"stroke:rgb(1, 2, 3);clip-path:url('#c')\" transform=\"rotate(45) translate(1 2)\"/>")]
    [InlineData("<defs><linearGradient id=\"g\"><stop offset=\"0\" stop-color=\"light-dark(#fff, #000)\"/></linearGradient></defs>")]
    [InlineData("<use href=\"#c\"/><a href=\"https://example.com/\"><text>x</text></a>")]
    [InlineData("<image href=\"data:image/png;base64,iVBORw0KGgo=\" width=\"1\" height=\"1\"/>")]
    [InlineData("<style>@media (prefers-color-scheme: dark) { #a.b > text:not(.c) { fill: #fff } } @keyframes k { from { opacity: 0 } }</style>")]
    [InlineData("<style>@font-face { font-family: Hand; src: url(data:font/woff2;base64,d09GMg==) format('woff2'); }</style>")]
    [InlineData("<circle r=\"1\"><animate attributeName=\"r\" values=\"1;2\" dur=\"1s\" repeatCount=\"indefinite\"/></circle>")]
    [InlineData("<title>Wer (und was)</title><g role=\"img\" aria-label=\"a (b)\" data-cell-id=\"1\" class=\"x\"><!-- Notiz --></g>")]
    public void What_draws_stays_to_the_byte(string inside)
    {
        var drawing = $"{Start}\n{inside}\n</svg>\n";
        var (cleaned, told) = Clean(drawing);
        Assert.Equal(drawing, cleaned);
        Assert.Empty(told);
    }

    [Fact]
    public void A_drawing_of_Inkscape_loses_its_notes_without_a_word()
    {
        var (cleaned, told) = Clean(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="no"?>
            <!-- Created with Inkscape -->
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="10" height="10" inkscape:version="1.3">
              <sodipodi:namedview id="base" pagecolor="#ffffff" inkscape:zoom="0.35"/>
              <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
              <g inkscape:label="Layer 1" id="layer1"><path style="fill:#ff0000;stroke-width:0.26" d="M 0,0 L 5,5" sodipodi:nodetypes="cc"/></g>
            </svg>
            """);
        Assert.Empty(told);
        Assert.Contains("d=\"M 0,0 L 5,5\"", cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain("namedview", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_of_Illustrator_has_its_abbreviations_written_out_and_shows_what_it_has_for_others()
    {
        var (cleaned, told) = Clean(
            """
            <?xml version="1.0" encoding="iso-8859-1"?>
            <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [
              <!ENTITY ns_svg "http://www.w3.org/2000/svg">
              <!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">
              <!ENTITY ns_xlink "http://www.w3.org/1999/xlink">
            ]>
            <svg xmlns:i="&ns_ai;" xmlns="&ns_svg;" xmlns:xlink="&ns_xlink;" width="10" height="10">
              <switch>
                <foreignObject requiredExtensions="&ns_ai;" x="0" y="0" width="1" height="1"><i:pgfRef xlink:href="#adobe_illustrator_pgf"/></foreignObject>
                <g i:extraneous="self"><path fill="#E30613" d="M1,1h8v8H1z"/></g>
              </switch>
              <i:pgf id="adobe_illustrator_pgf">eJzdfWtv</i:pgf>
            </svg>
            """);
        Assert.Empty(told);
        Assert.Contains("<path fill=\"#E30613\"", cleaned, StringComparison.Ordinal);
        Assert.Contains("xmlns=\"http://www.w3.org/2000/svg\"", cleaned, StringComparison.Ordinal);
        foreach (var gone in (string[])["foreignObject", "DOCTYPE", "pgf", "iso-8859-1", "&ns"]) Assert.DoesNotContain(gone, cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_draw_io_are_shown_by_what_stands_beside_them()
    {
        var (cleaned, told) = Clean(Start + "<g><switch><foreignObject pointer-events=\"none\" width=\"100%\" height=\"100%\" requiredFeatures=\"http://www.w3.org/TR/SVG11/feature#Extensibility\" style=\"overflow: visible;\"><div xmlns=\"http://www.w3.org/1999/xhtml\">Router</div></foreignObject><text x=\"60\" y=\"34\" fill=\"rgb(0, 0, 0)\" text-anchor=\"middle\">Router</text></switch></g></svg>");
        Assert.Empty(told);
        Assert.DoesNotContain("foreignObject", cleaned, StringComparison.Ordinal);
        Assert.Contains("text-anchor=\"middle\">Router</text>", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_of_Mermaid_become_text_in_the_same_place()
    {
        var (cleaned, told) = Clean(Start + "<style>#m{font-family:sans-serif;font-size:16px;}#m .label{color:#333;}</style><g class=\"label\" transform=\"translate(-40, -12)\"><rect/><foreignObject width=\"80\" height=\"24\"><div xmlns=\"http://www.w3.org/1999/xhtml\" style=\"display: table-cell;\"><span class=\"nodeLabel\"><p>Router  neu<br/>starten</p></span></div></foreignObject></g></svg>");
        Assert.Equal("The image has the element <foreignObject>, whose words are shown as plain text; that was left out.", Assert.Single(told).Message);
        Assert.Contains("<tspan x=\"40\" y=\"12\" dy=\"-0.6em\">Router neu</tspan><tspan x=\"40\" dy=\"1.2em\">starten</tspan>", cleaned, StringComparison.Ordinal);
        Assert.Contains("text-anchor=\"middle\"", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_loses_what_it_fetches_and_keeps_the_rest()
    {
        var (cleaned, _) = Clean(Start + "<style>@import url(https://fonts.example/a.css); text { fill: red } @font-face { font-family: a; src: url(https://fonts.example/a.woff2) }</style></svg>");
        Assert.Contains("<style> text { fill: red } </style>", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void A_style_sheet_from_elsewhere_and_what_a_document_type_adds_go()
    {
        var (cleaned, told) = Clean("<?xml-stylesheet href=\"https://evil.example/x.css\"?><!DOCTYPE svg [<!ATTLIST svg onload CDATA \"alert(1)\">]>" + Start + "<circle r=\"4\"/></svg>");
        Assert.DoesNotContain("evil", cleaned, StringComparison.Ordinal);
        Assert.DoesNotContain("alert", cleaned, StringComparison.Ordinal);
        Assert.Equal(2, told.Count);
    }

    [Theory]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("iso-8859-1", false)]
    [InlineData("utf-8", true)]
    public void Whatever_the_encoding_scripts_are_found_and_the_rest_is_UTF_8(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        var drawing = $"<?xml version=\"1.0\" encoding=\"{(name == "utf-16BE" ? "utf-16" : name)}\"?>{Start}<script>alert(1)</script><text>Größe</text></svg>";
        var (cleaned, told) = Clean([.. hasMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(drawing)]);
        Assert.Single(told);
        Assert.DoesNotContain("script", cleaned, StringComparison.Ordinal);
        Assert.Contains("<text>Größe</text>", cleaned, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_or_would_take_too_long_is_refused_with_the_reason()
    {
        var laughs = "<!DOCTYPE svg [<!ENTITY a \"" + new string('x', 1000) + "\">" + string.Concat("bcdefgh".Select(c => $"<!ENTITY {c} \"{string.Concat(Enumerable.Repeat($"&{(char)(c - 1)};", 10))}\">")) + $"]>{Start}<text>&h;</text></svg>";
        var uses = Start + "<g id=\"u0\"><rect/></g>" + string.Concat(Enumerable.Range(1, 12).Select(i => $"<g id=\"u{i}\">{string.Concat(Enumerable.Repeat($"<use href=\"#u{i - 1}\"/>", 10))}</g>")) + "</svg>";
        var parameters = "<!DOCTYPE svg [<!ENTITY % a \"" + new string(' ', 1000) + "\">" + string.Concat("bcdefgh".Select(c => $"<!ENTITY % {c} '{string.Concat(Enumerable.Repeat($"&#37;{(char)(c - 1)};", 10))}'>")) + $" %h;]>{Start}</svg>";
        foreach (var (file, reason) in new (byte[], string)[]
        {
            (Bytes(laughs), "well-formed"),
            (Bytes(uses), "use each other"),
            (Bytes(parameters), "well-formed"),
            (Bytes(Start + string.Concat(Enumerable.Repeat("<g>", 100_000))), "nested"),
            (Bytes(Start + string.Concat(Enumerable.Repeat("<g/>", 600_000)) + "</svg>"), "pieces"),
            (Bytes(Start + new string(' ', 17_000_000) + "</svg>"), "bytes"),
            (Bytes(Start), "well-formed"),
            (Bytes(""), "well-formed"),
            (Bytes("\u0089PNG\r\n"), "well-formed"),
            (Bytes(Start + "&x;</svg>"), "well-formed"),
            (Bytes("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Start + "<text>&x;&y;</text></svg>"), "well-formed"),
            (Bytes("<html xmlns=\"http://www.w3.org/1999/xhtml\"><script>alert(1)</script></html>"), "<html>"),
            (Bytes("<svg><script>alert(1)</script></svg>"), "namespace"),
            (Bytes("<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADw-svg+AD4-"), "well-formed"),
            (Bytes("<?xml version=\"1.1\"?>" + Start + "</svg>"), "well-formed"),
            (Packed(Start + "</svg>"), "compressed"),
            ([.. Bytes(Start + "<text>"), 0xFF, .. Bytes("</text></svg>")], "well-formed"),
        })
        {
            var (cleaned, told) = Clean(file);
            Assert.Null(cleaned);
            var only = Assert.Single(told);
            Assert.Equal(DiagnosticIds.RefusedImage, only.Id);
            Assert.Contains(reason, only.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Files_outside_are_never_read_as_entities()
    {
        var (cleaned, _) = Clean("<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + Start + "<text>a&x;b</text></svg>");
        Assert.True(cleaned is null || cleaned.Contains("<text>ab</text>", StringComparison.Ordinal), cleaned);
    }

    [Fact]
    public void Each_kind_is_told_once_and_a_few_are_enough()
    {
        var (_, told) = Clean(Start + string.Concat(Enumerable.Range(0, 500).Select(i => $"<g onload=\"x\"/><script/><image href=\"https://e.example/{i}\"/>")) + "</svg>");
        Assert.Equal(10, told.Count);
        Assert.Equal(2, told.Count(d => !d.Message.Contains("e.example", StringComparison.Ordinal)));
    }

    [Fact]
    public void Whatever_is_cut_or_changed_nothing_throws_and_nothing_runs()
    {
        var drawing = Bytes("<?xml version=\"1.0\"?><!DOCTYPE svg [<!ENTITY e \"x\">]>" + Start + "<style>@import 'a'; a{fill:url(#b)}</style><g onload=\"a\" id=\"b\"><use href=\"#b\"/><script>s</script><foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">&e;</p></foreignObject><set attributeName=\"href\" to=\"javascript:a\"/></g></svg>");
        var random = new Random(20261130);
        for (var i = 0; i < 3000; i++)
        {
            var changed = drawing.ToArray();
            for (var n = random.Next(1, 4); n > 0; n--) changed[random.Next(changed.Length)] = drawing[random.Next(drawing.Length)];
            var (cleaned, _) = Clean(i % 3 == 0 ? changed[..random.Next(changed.Length)] : changed);
            if (cleaned is null) continue;
            var read = XDocument.Parse(cleaned);
            Assert.Null(read.DocumentType);
            Assert.DoesNotContain(read.Descendants(), e => e.Name.LocalName is "script" or "foreignObject" || (e.Name.LocalName == "style" && e.Value.Contains("@import", StringComparison.Ordinal)));
            Assert.DoesNotContain(read.Descendants().Attributes(), a => a.Name.LocalName.StartsWith("on", StringComparison.Ordinal) || (a.Name.LocalName == "href" && !a.Value.StartsWith('#')));
        }
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(Bytes(text));
        return packed.ToArray();
    }

    private static (string? Cleaned, IReadOnlyList<Diagnostic> Told) Clean(string drawing) => Clean(Bytes(drawing));

    private static (string? Cleaned, IReadOnlyList<Diagnostic> Told) Clean(byte[] drawing)
    {
        var diagnostics = new DiagnosticBag();
        var cleaned = SvgFilter.Clean(drawing, "de/x.svg", diagnostics);
        return (cleaned is null ? null : new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(cleaned), diagnostics.ToImmutable());
    }
}
