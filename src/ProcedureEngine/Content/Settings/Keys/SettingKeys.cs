using System.Collections.Immutable;

namespace ProcedureEngine.Content.Settings.Keys;

/// <summary>All keys of procedures.yml.</summary>
public static class SettingKeys
{
    /// <summary>The keys, in the order in which people are told of them.</summary>
    public static ImmutableArray<SettingKey> All { get; } =
    [
        FolderKey.Content,
        FolderKey.Output,
        LocaleKey.Reference,
        LocaleKey.Default,
        new LocalesKey(),
        new RulesKey(),
        new DiagnosticsKey(),
        new TermsKey(),
        TextsKey.Title,
        TextsKey.About,
        new LogoKey(),
        new SiteKey(),
        new RepositoryKey(),
        new TopicsKey(),
        new SynonymsKey(),
        new BilingualKey(),
        new BookletsKey(),
        new StaticKey(),
    ];

    /// <summary>The key that a line belongs to; null where there is none.</summary>
    /// <param name="path">The line's keys, joined by dots.</param>
    /// <param name="below">Those below the key; empty where the value stands at the key itself.</param>
    internal static SettingKey? Find(string path, out string below)
    {
        foreach (var key in All)
        {
            var name = key.Description.Name;
            if (!path.StartsWith(name, StringComparison.OrdinalIgnoreCase) || (path.Length > name.Length && path[name.Length] != '.')) continue;
            below = path.Length > name.Length ? path[(name.Length + 1)..] : "";
            return key;
        }

        below = "";
        return null;
    }
}
