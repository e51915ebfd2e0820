using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Settings;

/// <summary>
/// The settings of a content folder, from <c>procedures.yml</c> in it or above it. What can stand there, and what it means, say the keys in
/// <c>Keys/</c>; docs/settings.md is made from them. Without the file everything is as the documentation says.
/// </summary>
/// <param name="Reference">The locale that the others are translated from; null where the file does not say.</param>
/// <param name="Diagnostics">Severities by diagnostic code, in upper case.</param>
public sealed record SiteSettings(Locale? Reference, ImmutableDictionary<string, Severity> Diagnostics)
{
    /// <summary>The usual name of the settings' file.</summary>
    public const string FileName = "procedures.yml";

    /// <summary>The other name that it may have.</summary>
    public const string OtherFileName = "procedures.yaml";

    /// <summary>What texts for all languages stand under.</summary>
    internal const string AnyLanguage = "";

    /// <summary>The pattern that all articles match.</summary>
    internal const string AllArticles = "**";

    /// <summary>No settings.</summary>
    public static SiteSettings Default { get; } = new(null, ImmutableDictionary<string, Severity>.Empty);

    /// <summary>The file that they were read from, relative to the content root with <c>/</c>, as diagnostics name it; the usual name where there is none.</summary>
    public string File { get; init; } = FileName;

    /// <summary>The content folder that the file names, relative to the file's own folder; null where it does not say.</summary>
    public string? Content { get; init; }

    /// <summary>The folder that the site is written to, relative to the file's own folder; null where it does not say.</summary>
    public string? Output { get; init; }

    /// <summary>What the file says, key by key in its order, as it was written; without what could not be understood.</summary>
    public ImmutableArray<SettingEntry> Entries { get; init; } = [];

    /// <summary>Where the site is published, ending with <c>/</c>; null where the file does not say.</summary>
    public Uri? Site { get; init; }

    /// <summary>Where the files are shown at their lines; null where the file does not say.</summary>
    public RepositoryAddress? Repository { get; init; }

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

    /// <summary>Whether a file is the settings' by its name, wherever it lies.</summary>
    public static bool IsFile(string path) => Path.GetFileName(path) is var name && (name.Equals(FileName, StringComparison.OrdinalIgnoreCase) || name.Equals(OtherFileName, StringComparison.OrdinalIgnoreCase));

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

    private static string? In(ImmutableDictionary<string, string> texts, Locale locale) =>
        texts.GetValueOrDefault(locale.Tag) ?? texts.GetValueOrDefault(locale.Language) ?? texts.GetValueOrDefault(AnyLanguage);
}
