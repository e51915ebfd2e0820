using ProcedureEngine.Content.Settings;
using ProcedureEngine.Model;
using ProcedureEngine.Texts;

namespace ProcedureEngine.Rendering.Sites;

/// <summary>What folders of articles are called.</summary>
internal static class FolderName
{
    /// <summary>The name of a folder, by its path in lower case with <c>/</c>: as the settings call it, else the words of its last part.</summary>
    public static string Of(string folder, SiteSettings settings, Locale locale) =>
        (settings.Topics.IsEmpty ? null : settings.TopicName(folder, locale)) ?? Words(folder[(folder.LastIndexOf('/') + 1)..], locale);

    /// <summary>A name as words: with spaces for hyphens and underscores, and a capital in front.</summary>
    public static string Words(string name, Locale locale)
    {
        var words = name.Replace('-', ' ').Replace('_', ' ').Trim();
        return words.Length == 0 ? name : Capital.Of(words[0], locale) + words[1..];
    }
}
