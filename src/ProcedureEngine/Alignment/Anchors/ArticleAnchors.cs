using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using ProcedureEngine.Alignment.Units;
using ProcedureEngine.Model;
using ProcedureEngine.Model.Traversal;
using ProcedureEngine.Reading;

namespace ProcedureEngine.Alignment.Anchors;

/// <summary>
/// What the links to places in one version of an article find. A heading answers to its slug, to the slug of its words where it has
/// another, to those of the heading that it is a translation of, and to what links in the version call it where toolchains make slugs in
/// another way. No name stands for two places.
/// </summary>
public sealed class ArticleAnchors
{
    private readonly HashSet<string> names = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, List<string>> aliases = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> slugOfReference = new(StringComparer.OrdinalIgnoreCase);

    private readonly List<(Link Link, string Name)> links = [];

    private ArticleAnchors()
    {
    }

    /// <summary>The links of the version to places in itself, each with the name of the place; in reading order.</summary>
    public IReadOnlyList<(Link Link, string Name)> Links => links;

    /// <summary>The anchors of a version.</summary>
    public static ArticleAnchors Of(AlignedSet set, Article version)
    {
        var anchors = new ArticleAnchors();
        foreach (var section in version.Sections)
        {
            if (section.Slug is { } slug) anchors.names.Add(slug);
            Visit(section.Heading);
            BlockWalk.EachLine(section.Blocks, Visit);
            foreach (var heading in BlockWalk.Descendants(section.Blocks).OfType<SubHeading>())
            {
                if (heading.Slug is { } inner) anchors.names.Add(inner);
            }
        }

        foreach (var section in version.Sections) anchors.AddAlias(section, WordsOf(section));
        anchors.AddReference(set, version);
        anchors.AddSpellings(version);
        return anchors;

        void Visit(ImmutableArray<Inline> line)
        {
            foreach (var inline in InlineWalk.Descendants(line))
            {
                if (inline is Anchor anchor) anchors.names.Add(anchor.Name);
                else if (inline is Link { Target: ['#', _, ..] } link && NameOf(link.Target) is { } name) anchors.links.Add((link, name));
            }
        }
    }

    /// <summary>The names that a heading answers to besides its slug, by that.</summary>
    public IReadOnlyList<string> AliasesOf(string? slug) => slug is not null && aliases.TryGetValue(slug, out var found) ? found : [];

    /// <summary>Whether a link to that name finds its place.</summary>
    public bool Has(string name) => names.Contains(name);

    /// <summary>The slug of the heading that answers to a name; the name itself where none does.</summary>
    public string Canonical(string name) => aliases.FirstOrDefault(a => a.Value.Contains(name, StringComparer.OrdinalIgnoreCase)).Key ?? name;

    /// <summary>The slug that a heading of the reference has in this version; null where it has no counterpart.</summary>
    public string? SlugOf(string referenceSlug) => slugOfReference.GetValueOrDefault(referenceSlug);

    /// <summary>The name of a place in the article itself; null for an address that names none, or one of a toolchain's own.</summary>
    public static string? NameOf(string target)
    {
        var name = Uri.UnescapeDataString(target.AsSpan(1));
        return name.Length == 0 || name is "top" or "_top" || name[0] is '_' or ':' || name.Contains('/', StringComparison.Ordinal) || name.Contains('=', StringComparison.Ordinal) ? null : name;
    }

    private static string WordsOf(Section section) => section.IsPseudo ? "" : Slug.Of(PlainText.Of(section.Heading));

    private void AddReference(AlignedSet set, Article version)
    {
        foreach (var other in set.Versions)
        {
            if (!ReferenceEquals(other.Article, version)) continue;
            foreach (var pair in other.Pairs)
            {
                if (pair is not { Reference: { Kind: UnitKind.Heading, Section.Slug: { } slug } source, Translation: { Kind: UnitKind.Heading, Section.Slug: { } own } translation }) continue;
                slugOfReference.TryAdd(slug, own);
                AddAlias(translation.Section, slug);
                AddAlias(translation.Section, WordsOf(source.Section));
            }
        }
    }

    /// <summary>Toolchains differ in what they leave out of a slug: accents, signs, doubled hyphens.</summary>
    private void AddSpellings(Article version)
    {
        Dictionary<string, Section>? folded = null;
        foreach (var (_, name) in links)
        {
            if (Has(name)) continue;
            if (folded is null)
            {
                folded = new Dictionary<string, Section>(StringComparer.Ordinal);
                foreach (var section in version.Sections)
                {
                    if (section.Slug is not { } slug) continue;
                    folded.TryAdd(Fold(slug), section);
                    foreach (var alias in AliasesOf(slug)) folded.TryAdd(Fold(alias), section);
                }
            }

            if (Fold(name) is { Length: > 0 } key && folded.TryGetValue(key, out var heading)) AddAlias(heading, name);
        }
    }

    private void AddAlias(Section section, string alias)
    {
        if (section.Slug is not { } slug || alias.Length == 0 || !names.Add(alias)) return;
        if (!aliases.TryGetValue(slug, out var others)) aliases.Add(slug, others = []);
        others.Add(alias);
    }

    /// <summary>The letters and digits, without accents and case.</summary>
    private static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var c in name.Normalize(NormalizationForm.FormD))
        {
            if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter) folded.Append(char.ToLowerInvariant(c));
        }

        return folded.ToString();
    }
}
