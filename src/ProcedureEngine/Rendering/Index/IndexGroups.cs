using System.Collections.Immutable;
using System.Text;
using ProcedureEngine.Content.Settings;
using ProcedureEngine.Languages;
using ProcedureEngine.Rendering.Sites;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Index;

/// <summary>Sorts the list of a locale's articles: by folder, or by first letter where there are no folders; by title within.</summary>
internal sealed class IndexGroups(UiText text, SiteSettings settings)
{
    /// <summary>The groups of a list; of no entries there are none.</summary>
    public ImmutableArray<IndexGroup> Of(ImmutableArray<IndexEntry> entries)
    {
        if (entries.IsEmpty) return [];
        var byTitle = new NameOrder(text.Locale);
        var common = CommonFolder(entries);
        var hasFolders = entries.Any(e => e.Folder.Length > common);
        return
        [
            .. entries
                .GroupBy(e => hasFolders ? NameOf(e.Folder, common) : Initial(e.Title))
                .OrderBy(g => hasFolders && g.Key == text["OtherArticles"])
                .ThenBy(g => g.Key, byTitle)
                .Select(g => new IndexGroup(g.Key, [.. g.OrderBy(e => e.Title, byTitle)])),
        ];
    }

    /// <summary>How many characters of all folders are the same, whole names only: a tree with one folder at its root has no use for its name.</summary>
    private static int CommonFolder(ImmutableArray<IndexEntry> entries)
    {
        var common = entries[0].Folder;
        foreach (var entry in entries)
        {
            while (common.Length > 0 && entry.Folder != common && !entry.Folder.StartsWith(common + "/", StringComparison.Ordinal))
            {
                common = common.LastIndexOf('/') is > 0 and var slash ? common[..slash] : "";
            }
        }

        return common.Length;
    }

    /// <summary>The names of the folders below the one that all articles share: as the settings call them, else their own words.</summary>
    private string NameOf(string folder, int common)
    {
        if (folder.Length <= common) return text["OtherArticles"];
        var name = new StringBuilder();
        for (var start = common == 0 ? 0 : common + 1; start < folder.Length;)
        {
            var slash = folder.IndexOf('/', start);
            var end = slash < 0 ? folder.Length : slash;
            if (name.Length > 0) name.Append(" › ");
            name.Append(FolderName.Of(folder[..end], settings, text.Locale));
            start = end + 1;
        }

        return name.ToString();
    }

    /// <summary>What a value of front matter is called: as the settings call the folder of that name, else its own words.</summary>
    public string NameOf(string value) => (settings.Topics.IsEmpty ? null : settings.TopicName(value.ToLowerInvariant(), text.Locale)) ?? FolderName.Words(value, text.Locale);

    /// <summary>The letter that a title is found under: without accents, except where the alphabet of the locale counts it as a letter of its own.</summary>
    private string Initial(string title)
    {
        var first = title.FirstOrDefault(char.IsLetterOrDigit);
        if (!char.IsLetter(first)) return "0–9";
        var letter = Capital.Of(first, text.Locale);
        if (KnownLanguages.For(text.Locale).OwnLetters.Contains(letter)) return letter.ToString();
        return letter.ToString().Normalize(NormalizationForm.FormD)[..1];
    }
}
