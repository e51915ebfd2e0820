namespace ProcedureEngine.Benchmarks;

/// <summary>Articles that are made to keep the program busy, of any size: what each costs has to grow as its size does.</summary>
internal static class HostileArticles
{
    private static readonly string LongAddress = "https://example.com/" + new string('z', 20_000);

    /// <summary>
    /// Each with the size at which it is measured, how many languages say it, and how it is made. Where a bound changes how an article is
    /// read (2,000 definitions in a row, 1,000 marks in a block), a tenth of the size is beyond it too: what lies before it is another thing.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, (int Size, bool IsTranslated, Func<int, string> Make)> All = new Dictionary<string, (int, bool, Func<int, string>)>
    {
        ["cross references that never end"] = (50_000, false, n => Times("<xref:", n)),
        ["colons"] = (1_000_000, false, n => new string(':', n)),
        ["bold that never ends"] = (120_000, false, n => OfLength("**a", n)),
        ["bold that never ends, in paragraphs"] = (120_000, false, n => Times(OfLength("**a", 5_900) + "\n\n", n / 5_900)),
        ["braces"] = (120_000, false, n => OfLength("{a", n)),
        ["tildes"] = (120_000, false, n => OfLength("~a", n)),
        ["brackets"] = (120_000, false, n => OfLength("[a][b", n)),
        ["entities that never end"] = (120_000, false, n => OfLength("&amp", n)),
        ["end tags that never end"] = (120_000, false, n => OfLength("</a", n)),
        ["images without an address"] = (120_000, false, n => OfLength("![a]", n)),
        ["links that never end"] = (120_000, false, n => OfLength("[a](<b", n)),
        ["tags that never end"] = (120_000, false, n => OfLength("<a b=\"", n)),
        ["instructions that never end"] = (120_000, false, n => "x " + OfLength("<?", n)),
        ["growing runs of backticks"] = (120_000, false, n => Each((int)Math.Sqrt(2 * n), i => new string('`', i) + " ")),
        ["numbers that no list has"] = (50_000, true, n => Times("999999999. x\n", n)),
        ["steps"] = (30_000, true, n => Each(n, i => $"{i}. Open the page {i} and choose **OK**.\n")),
        ["steps that only one language has"] = (10_000, true, n => Each(n, i => $"{i}. Open the page {i} and choose **OK**.\n")),
        ["steps in another order"] = (10_000, true, n => Each(n, i => $"{i}. Open the page {i} and choose **OK**.\n")),
        ["one reference with a long address"] = (20_000, false, n => $"[a]: {LongAddress}\n\n" + Times("[a] ", n)),
        ["references"] = (20_000, false, n => Each(n, i => $"[a{i}]: x{i}\n\n")),
        ["references in a row"] = (100_000, false, n => Each(n, i => $"[a{i}]: x{i}\n")),
        ["headings of one name"] = (20_000, true, n => Times("## Same\n\n", n)),
        ["links to one place"] = (20_000, true, n => "## Goal\n\n" + Times("[x](#goal)\n\n", n)),
        ["labels in one line"] = (20_000, true, n => Times("**OK**, ", n)),
        ["numbers in one line"] = (50_000, true, n => "The " + Each(n, i => $"{i} ")),
        ["links in one line"] = (100_000, true, n => Each(n, i => $"[x{i}](https://a.b/{i}) ")),
        ["sentences of numbers"] = (100_000, true, n => "Text. " + Each(n, i => $"{i + 100}. ")),
        ["a table of many rows"] = (10_000, false, n => "|a|b|\n|-|-|\n" + Times("|**c**|[d](e)|\n", n)),
        ["one include many times"] = (50_000, false, n => Times("[!INCLUDE [x](include.md)]\n\n", n)),
        ["alerts"] = (10_000, true, n => Times("> [!NOTE]\n> Careful.\n\n", n)),
        ["tabs"] = (5_000, true, n => Each(n, i => $"# [Tab {i}](#tab/t{i})\n\ntext\n\n")),
        ["a long heading above many steps"] = (50_000, false, n => "## " + Times("word ", n) + "\n\n" + Times("1. Open it.\n", n)),
        ["shortcodes that never end"] = (120_000, false, n => OfLength("{{< a \" ", n)),
        ["containers of Hugo"] = (10_000, true, n => Times("{{< note >}}\nCareful.\n{{< /note >}}\n\n", n)),
        ["containers of Hugo that never end"] = (30_000, false, n => Times("{{< note >}}\n\nCareful.\n\n", n)),
        ["conditions between steps"] = (10_000, true, n => Times("1. Open it.\n{% if x %}\n1. Close it.\n{% endif %}\n", n)),
        ["values of the toolchain"] = (20_000, true, n => Times("{{ site.version }} ", n)),
        ["macros that never end"] = (120_000, false, n => OfLength("{{x(\"", n)),
        ["links to shortcodes"] = (10_000, true, n => Times("[x]({{< relref \"y\" >}})\n\n", n)),
        ["components that never end"] = (120_000, false, n => OfLength("<Tabs a={", n)),
        ["attribute lists"] = (120_000, false, n => OfLength("*a*{: .b}", n)),
        ["wiki links that never end"] = (120_000, false, n => OfLength("[[a|", n)),
        ["steps in words"] = (10_000, true, n => "1. Open it.\n\n" + Each(n, i => $"Step {i + 1}: Open the page {i}.\n\n")),
        ["one word"] = (2_000_000, true, n => new string('a', n)),
        ["quotations in quotations"] = (20_000, false, n => Times("> ", n) + "x"),
        ["lists in lists"] = (10_000, true, n => Each(n, i => new string(' ', 2 * (i % 50)) + "- x\n")),
        ["lists in one line"] = (50_000, false, n => Times("- ", n) + "x"),
        ["lists that go ever deeper"] = (1_000_000, false, n => Each((int)Math.Sqrt(n), i => new string(' ', 2 * i) + "- x\n")),
        ["notes that go ever deeper"] = (500_000, false, n => Each((int)Math.Sqrt(n), i => new string(' ', 4 * i) + "!!! note\n\n")),
        ["comments that never end"] = (50_000, false, n => Times("x <!-- a ", n)),
        ["spans that never end"] = (50_000, true, n => "x " + Times("<span>a", n)),
        ["elements of a list that never ends"] = (20_000, true, n => "<ul>" + Times("<li>a", n)),
        ["details"] = (10_000, true, n => Times("<details>\n<summary>x</summary>\n\n", n)),
        ["addresses in a row"] = (50_000, true, n => Times("http://a.b/c ", n)),
        ["footnotes"] = (20_000, false, n => Each(n, i => $"x[^{i}]\n\n[^{i}]: y\n\n")),
        ["one footnote many times"] = (20_000, false, n => Times("x[^1]\n\n", n) + "[^1]: y\n"),
        ["terms with definitions"] = (20_000, true, n => Times("a\n: b\n\n", n)),
        ["fences of growing length"] = (18_000, false, n => Each(n, i => new string('`', 3 + (i % 300)) + "\nx\n")),
        ["containers that never end"] = (20_000, true, n => Times(":::note\n", n)),
        ["containers"] = (10_000, true, n => Times(":::note Title\nx\n:::\n\n", n)),
        ["admonitions"] = (10_000, true, n => Times("!!! note \"x\"\n    y\n\n", n)),
        ["anchors"] = (50_000, true, n => Each(n, i => $"<a name=\"x{i}\"></a>")),
        ["segments that never end"] = (20_000, true, n => Times("<span class=\"sxs-lookup\"><span data-stu-id=\"a-101\">x", n)),
        ["suppressions"] = (10_000, true, n => Times("<!-- procedures-ignore number-mismatch: x -->\n\nWait 5 minutes.\n\n", n)),
        ["lettered substeps"] = (20_000, true, n => "1. a\n" + Times("   a. x\n", n)),
        ["a list that images interrupt"] = (10_000, true, n => Times("1. Open it.\n\n![x](y.png)\n\n", n)),
        ["numbers in any order"] = (20_000, true, n => Each(n, i => $"{i * 7919L % 1000}) a\n\n")),
        ["accents on one letter"] = (500_000, true, n => "a" + new string('\u0301', n)),
        ["one number of many digits"] = (500_000, true, n => new string('1', n)),
        ["groups of digits"] = (200_000, true, n => Times("1,000.", n / 6)),
        ["negations"] = (50_000, true, n => Times("don't never not ", n)),
        ["conditions"] = (20_000, true, n => Times("If you see it, then ", n)),
        ["quotation marks"] = (50_000, true, n => Times("\"a „b ", n)),
        ["spaces"] = (500_000, false, n => new string(' ', n) + "x\n" + Times("a" + new string(' ', 500) + "\n", n / 500)),
        ["returns"] = (200_000, true, n => Times("a\r", n)),
        ["lists in front matter"] = (100_000, false, n => "\n"),
    };

    /// <summary>Writes a content folder with the article of that size.</summary>
    public static void Write(string name, int size, string folder)
    {
        var (_, isTranslated, make) = All[name];
        var text = (name == "lists in front matter" ? $"---\na: {new string('[', size)}\n---\n\n" : "") + "# Title\n\n" + make(size) + "\n";
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "en")).FullName, "article.md"), text);
        File.WriteAllText(Path.Combine(folder, "en", "include.md"), "Some words.\n");
        if (isTranslated) File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "de")).FullName, "article.md"), "# Titel\n\n" + Translation(name, size, make) + "\n");
    }

    private static string Translation(string name, int size, Func<int, string> make) => name switch
    {
        "steps that only one language has" => "Nichts davon.",
        "steps in another order" => Each(size, i => $"{i}. Open the page {size + 1 - i} and choose **OK**.\n"),
        "numbers in one line" => "Die " + Each(size, i => $"{i + size} "),
        _ => make(size),
    };

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string OfLength(string text, int length) => Times(text, length / text.Length);

    private static string Each(int count, Func<int, string> make) => string.Concat(Enumerable.Range(1, count).Select(make));
}
