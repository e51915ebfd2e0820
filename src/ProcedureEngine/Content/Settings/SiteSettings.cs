using System.Collections.Immutable;
using ProcedureEngine.Content.Files;
using ProcedureEngine.Content.Yaml;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;
using ProcedureEngine.Model.FrontMatter;
using YamlDotNet.Core;

namespace ProcedureEngine.Content.Settings;

/// <summary>
/// The settings of a content folder, from <c>procedures.yml</c> at its root:
/// <code>
/// reference: en-US
/// default-locale: en        # of files whose folder and name say no language, beside translations that do
/// static: [static, docs/assets]  # folders of files that addresses beginning with "/" mean
/// locales:
///   de: all                 # what is due in a language: all, none, or articles by name
///   it: ["guides/**"]
/// title: {en: Brightwater Help, de: Brightwater-Hilfe}   # what the site is called; one text for all languages, or one for each
/// logo: media/logo.svg   # stands beside that name on every page
/// description: {en: What the service desk does, step by step.}
/// site: https://help.example.com/procedures/
/// diagnostics:
///   PE0208: none            # none, note, warning or error
/// rules:
///   missing-media: note     # everywhere
///   label-mismatch:
///     nb-NO: none           # in a locale
///     "*/archive/**": note  # in files; the last line that applies holds
/// terms:
///   keep: [Contoso, Xbox]   # stand in every language as they are
///   translate:
///     recovery key: {de: Wiederherstellungsschlüssel, nb: [gjenopprettingsnøkkel, gjenopprettingsnøkler]}
/// bilingual:
///   de: [en, nb]            # guides in two languages; "none" for no such pages. Unless said: each language beside the reference
/// topics:
///   devices: {de: Geräte, nb: Enheter}
/// synonyms:
///   de: [Handy = Smartphone, WLAN = WiFi = Funknetz]  # what the search takes for the same, beside the common words that it knows
/// booklets:
///   devices: {title: Devices, topic: devices}   # see BookletSetting
/// </code>
/// Without the file everything is as the documentation says.
/// </summary>
/// <param name="Reference">The locale that the others are translated from; null where the file does not say.</param>
/// <param name="Diagnostics">Severities by diagnostic code, in upper case.</param>
public sealed record SiteSettings(Locale? Reference, ImmutableDictionary<string, Severity> Diagnostics)
{
    /// <summary>The settings' file, relative to the content root.</summary>
    public const string FileName = "procedures.yml";

    private const string DiagnosticPrefix = "diagnostics.";
    private const string RulePrefix = "rules.";
    private const string TermPrefix = "terms.translate.";
    private const string PairPrefix = "bilingual.";
    private const string TopicPrefix = "topics.";
    private const string LocalePrefix = "locales.";
    private const string AllArticles = "**";
    private const string TitlePrefix = "title.";
    private const string DescriptionPrefix = "description.";
    private const string AnyLanguage = "";
    private const string SynonymPrefix = "synonyms.";
    private const string BookletPrefix = "booklets.";

    /// <summary>No settings.</summary>
    public static SiteSettings Default { get; } = new(null, ImmutableDictionary<string, Severity>.Empty);

    /// <summary>Where the site is published, ending with <c>/</c>; null where the file does not say.</summary>
    public Uri? Site { get; init; }

    /// <summary>The language of files whose folder and name say none, beside translations that do; null where the file does not say.</summary>
    public Locale? DefaultLocale { get; init; }

    /// <summary>The folders of static files, relative to the content root with <c>/</c>; null where the file does not say.</summary>
    public ImmutableArray<string>? StaticFolders { get; init; }

    /// <summary>Which articles are due in a language, as patterns of their names; nothing is due in a language without a pattern. Empty where the file does not say: all are due.</summary>
    public ImmutableDictionary<Locale, ImmutableArray<string>> DueArticles { get; init; } = ImmutableDictionary<Locale, ImmutableArray<string>>.Empty;

    /// <summary>Severities of rules in the order of the file: the last that applies holds.</summary>
    public ImmutableArray<RuleSetting> Rules { get; init; } = [];

    /// <summary>Names that are not translated.</summary>
    public ImmutableArray<string> KeptTerms { get; init; } = [];

    /// <summary>Terms whose translation is laid down, in the order of the file.</summary>
    public ImmutableArray<GlossaryTerm> Terms { get; init; } = [];

    /// <summary>The languages, and those beside them, that guides in two languages are written in; null where the file does not say.</summary>
    public ImmutableHashSet<(Locale First, Locale Second)>? Pairs { get; init; }

    /// <summary>What folders of articles are called: by folder, in lower case with <c>/</c>, and locale tag.</summary>
    public ImmutableDictionary<(string Folder, string Locale), string> Topics { get; init; } = ImmutableDictionary<(string, string), string>.Empty;

    /// <summary>What the site is called, by locale tag or language; by the empty text in all others.</summary>
    public ImmutableDictionary<string, string> Titles { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>The image that stands beside the site's name: its file relative to the content root, with <c>/</c>; null where the file does not say. Whether it is there is not known.</summary>
    public string? Logo { get; init; }

    /// <summary>What the site is about, in a sentence or two, by locale tag or language; by the empty text in all others.</summary>
    public ImmutableDictionary<string, string> Descriptions { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Words and phrases that the search takes for the same, in groups, by locale tag or language.</summary>
    public ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>> Synonyms { get; init; } = ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>>.Empty;

    /// <summary>What can be printed as one document, in the order of the file.</summary>
    public ImmutableArray<BookletSetting> Booklets { get; init; } = [];

    /// <summary>Reads the settings of a content folder; what is wrong with them is told, and what can be understood holds.</summary>
    public static SiteSettings Load(string root, DiagnosticBag diagnostics) =>
        File.Exists(Path.Combine(root, FileName)) && TextFile.Read(root, FileName, diagnostics) is { } text ? Read(text, diagnostics) : Default;

    /// <summary>Reads settings.</summary>
    public static SiteSettings Read(string yaml, DiagnosticBag diagnostics)
    {
        var settings = Default;
        var glossary = new GlossaryReader();
        foreach (var entry in Entries(yaml, diagnostics))
        {
            var term = Rest(entry.Key, TermPrefix);
            var more = term is null ? settings.With(entry) : glossary.TryAdd(term, entry.Values) ? settings : null;
            if (more is null) diagnostics.Add(DiagnosticIds.UnknownSetting, FileName, At(entry), entry.Key, string.Join(", ", entry.Values));
            settings = more ?? settings;
        }

        foreach (var booklet in settings.Booklets.Where(b => !b.IsComplete)) diagnostics.Add(DiagnosticIds.BookletWithoutArticles, FileName, booklet.Span, booklet.Name);
        return settings with { Terms = glossary.ToImmutable(), Booklets = settings.Booklets.RemoveAll(b => !b.IsComplete) };
    }

    /// <summary>The address of a site with <c>/</c> at its end; null for what is no http or https address.</summary>
    public static Uri? Address(string value) =>
        Uri.TryCreate(value.TrimEnd('/') + "/", UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address is { Query: "", Fragment: "" } ? address : null;

    /// <summary>The diagnostic with the severity that the settings give it; null where they switch it off.</summary>
    public Diagnostic? Apply(Diagnostic diagnostic) =>
        !Diagnostics.TryGetValue(diagnostic.Id.Code, out var severity) ? diagnostic : severity == Severity.None ? null : diagnostic with { Severity = severity };

    /// <summary>The severity that the settings give a rule at a place; null where they don't speak of it.</summary>
    /// <param name="rule">The rule's name.</param>
    /// <param name="version">The version that the finding is about.</param>
    /// <param name="path">Its file, relative to the content root; null where there is none.</param>
    public Severity? SeverityOf(string rule, Locale version, string? path)
    {
        for (var i = Rules.Length - 1; i >= 0; i--)
        {
            if (Rules[i].AppliesTo(rule, version, path)) return Rules[i].Severity;
        }

        return null;
    }

    /// <summary>Whether an article is to be there in a locale. Where the settings speak of languages, nothing is due in those that they leave out.</summary>
    public bool IsDue(ArticleKey article, Locale locale) =>
        DueArticles.IsEmpty || (DueArticles.TryGetValue(locale, out var patterns) && patterns.Any(p => PathPattern.Matches(p.ToLowerInvariant(), article.Value)));

    /// <summary>What a folder of articles is called in a locale, or in its language; null where the settings don't say.</summary>
    public string? TopicName(string folder, Locale locale) =>
        Topics.TryGetValue((folder, locale.Tag), out var name) || Topics.TryGetValue((folder, locale.Language), out name) ? name : null;

    /// <summary>What the site is called in a locale; null where the settings don't say.</summary>
    public string? TitleIn(Locale locale) => In(Titles, locale);

    /// <summary>What the site is about, in a locale; null where the settings don't say.</summary>
    public string? DescriptionIn(Locale locale) => In(Descriptions, locale);

    /// <summary>The groups of synonyms that the settings give for a locale and for its language.</summary>
    public IEnumerable<ImmutableArray<string>> SynonymsIn(Locale locale) =>
        new[] { locale.Tag, locale.Language }.Distinct().SelectMany(tag => Synonyms.GetValueOrDefault(tag, []));

    /// <summary>These settings and one more; null where there is no such setting.</summary>
    private SiteSettings? With(MetadataEntry entry)
    {
        var value = entry.Values.IsEmpty ? "" : entry.Values[0];
        if (entry.Key.Equals("terms.keep", StringComparison.OrdinalIgnoreCase)) return this with { KeptTerms = [.. entry.Values.Where(v => !string.IsNullOrWhiteSpace(v)).Select(v => v.Trim())] };
        if (entry.Key.Equals("reference", StringComparison.OrdinalIgnoreCase)) return Locale.TryParse(value) is { } reference ? this with { Reference = reference } : null;
        if (entry.Key.Equals("default-locale", StringComparison.OrdinalIgnoreCase)) return Locale.TryParse(value) is { } locale ? this with { DefaultLocale = locale } : null;
        if (entry.Key.Equals("static", StringComparison.OrdinalIgnoreCase)) return entry.Values.IsEmpty ? null : this with { StaticFolders = [.. entry.Values.Select(v => v.Trim('/'))] };
        if (entry.Key.Equals("locales", StringComparison.OrdinalIgnoreCase)) return WithLocales([.. entry.Values.Select(Locale.TryParse)]);
        if (Rest(entry.Key, LocalePrefix) is { } due) return WithDue(Locale.TryParse(due), entry.Values);
        if (entry.Key.Equals("site", StringComparison.OrdinalIgnoreCase)) return Address(value) is { } site ? this with { Site = site } : null;
        if (entry.Key.Equals("bilingual", StringComparison.OrdinalIgnoreCase)) return value.Equals("none", StringComparison.OrdinalIgnoreCase) ? this with { Pairs = [] } : null;
        if (Rest(entry.Key, PairPrefix) is { } language) return WithPairs(Locale.TryParse(language), [.. entry.Values.Select(Locale.TryParse)]);
        if (Rest(entry.Key, TopicPrefix) is { } topic)
        {
            var dot = topic.LastIndexOf('.');
            return dot > 0 && value.Length > 0 && Locale.TryParse(topic[(dot + 1)..]) is { } locale
                ? this with { Topics = Topics.SetItem((topic[..dot].Trim('/').ToLowerInvariant(), locale.Tag), value) }
                : null;
        }

        if (entry.Key.Equals("title", StringComparison.OrdinalIgnoreCase)) return With(Titles, AnyLanguage, value) is { } all ? this with { Titles = all } : null;
        if (Rest(entry.Key, TitlePrefix) is { } titled) return With(Titles, Locale.TryParse(titled)?.Tag, value) is { } titles ? this with { Titles = titles } : null;
        if (entry.Key.Equals("logo", StringComparison.OrdinalIgnoreCase)) return value.Length > 0 ? this with { Logo = value.Replace('\\', '/') } : null;
        if (entry.Key.Equals("description", StringComparison.OrdinalIgnoreCase)) return With(Descriptions, AnyLanguage, value) is { } all ? this with { Descriptions = all } : null;
        if (Rest(entry.Key, DescriptionPrefix) is { } described) return With(Descriptions, Locale.TryParse(described)?.Tag, value) is { } descriptions ? this with { Descriptions = descriptions } : null;
        if (Rest(entry.Key, SynonymPrefix) is { } spoken) return WithSynonyms(Locale.TryParse(spoken), entry.Values);
        if (Rest(entry.Key, BookletPrefix) is { } booklet) return WithBooklet(booklet, entry);
        if (SeverityName.TryParse(value) is not { } severity) return null;
        if (Rest(entry.Key, DiagnosticPrefix) is { } code) return this with { Diagnostics = Diagnostics.SetItem(code.ToUpperInvariant(), severity) };
        if (Rest(entry.Key, RulePrefix) is not { } rule) return null;
        var end = rule.IndexOf('.', StringComparison.Ordinal);
        return this with { Rules = Rules.Add(end < 0 ? new RuleSetting(rule, null, severity, entry.Line) : new RuleSetting(rule[..end], rule[(end + 1)..], severity, entry.Line)) };
    }

    private SiteSettings? WithBooklet(string name, MetadataEntry entry)
    {
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot <= 0) return null;
        var known = Booklets.FirstOrDefault(b => b.Name == name[..dot]);
        if ((known ?? new BookletSetting(name[..dot], At(entry))).With(name[(dot + 1)..], entry) is not { } booklet) return null;
        return this with { Booklets = known is null ? Booklets.Add(booklet) : Booklets.Replace(known, booklet) };
    }

    /// <summary>A list of languages: all articles are due in them.</summary>
    private SiteSettings? WithLocales(ImmutableArray<Locale?> locales) =>
        locales.IsEmpty || locales.Contains(null) ? null : this with { DueArticles = DueArticles.SetItems(locales.Select(l => KeyValuePair.Create(l!, ImmutableArray.Create(AllArticles)))) };

    private static string? In(ImmutableDictionary<string, string> texts, Locale locale) =>
        texts.GetValueOrDefault(locale.Tag) ?? texts.GetValueOrDefault(locale.Language) ?? texts.GetValueOrDefault(AnyLanguage);

    /// <summary>The texts and one more; null where it is empty, or of no language.</summary>
    private static ImmutableDictionary<string, string>? With(ImmutableDictionary<string, string> texts, string? tag, string text) =>
        tag is null || string.IsNullOrWhiteSpace(text) ? null : texts.SetItem(tag, text.Trim());

    /// <summary>Groups of words that are joined by <c>=</c>; null where one joins nothing.</summary>
    private SiteSettings? WithSynonyms(Locale? locale, ImmutableArray<string> groups)
    {
        if (locale is null || groups.IsEmpty) return null;
        ImmutableArray<ImmutableArray<string>> read = [.. groups.Select(g => g.Split('=', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToImmutableArray())];
        return read.All(g => g.Length > 1) ? this with { Synonyms = Synonyms.SetItem(locale.Tag, read) } : null;
    }

    private SiteSettings? WithDue(Locale? locale, ImmutableArray<string> articles)
    {
        if (locale is null || articles.IsEmpty) return null;
        ImmutableArray<string> patterns = articles is [var one] && one.Equals("all", StringComparison.OrdinalIgnoreCase) ? [AllArticles]
            : articles is [var none] && none.Equals("none", StringComparison.OrdinalIgnoreCase) ? []
            : articles;
        return this with { DueArticles = DueArticles.SetItem(locale, patterns) };
    }

    private static SourceSpan At(MetadataEntry entry) => new(entry.Line, entry.Column, entry.Line, entry.Column);

    private SiteSettings? WithPairs(Locale? first, ImmutableArray<Locale?> seconds) =>
        first is null || seconds.IsEmpty || seconds.Contains(null) ? null : this with { Pairs = (Pairs ?? []).Union(seconds.Select(s => (first, s!))) };

    private static string? Rest(string key, string prefix) => key.Length > prefix.Length && key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) ? key[prefix.Length..] : null;

    private static ImmutableArray<MetadataEntry> Entries(string yaml, DiagnosticBag diagnostics)
    {
        try
        {
            return YamlEntries.Read(yaml, firstLine: 1);
        }
        catch (YamlException e)
        {
            var (line, column) = ((int)Math.Max(1, e.Start.Line), (int)Math.Max(1, e.Start.Column));
            diagnostics.Add(DiagnosticIds.BrokenSettings, FileName, new SourceSpan(line, column, line, column), e.Message.ReplaceLineEndings(" ").Trim());
            return [];
        }
    }
}
