using System.Collections.Frozen;
using ProcedureEngine.Model;

namespace ProcedureEngine.Reading.Containers;

/// <summary>
/// The names that toolchains give to containers (Docusaurus, VitePress, Starlight, MkDocs, MyST, Hugo's themes, GitBook, mdBook, Bootstrap).
/// They are keywords, English in every language, and no words of the text.
/// </summary>
internal static class ContainerNames
{
    private static readonly FrozenDictionary<string, AlertKind> Alerts = new (AlertKind Kind, string[] Names)[]
    {
        (AlertKind.Note, ["note", "info", "information", "abstract", "summary", "tldr", "todo", "seealso", "question", "help", "faq", "example", "primary", "secondary", "note-info", "notice", "alert", "callout", "admonition", "aside"]),
        (AlertKind.Tip, ["tip", "tips", "hint", "success", "check", "done"]),
        (AlertKind.Important, ["important", "attention"]),
        (AlertKind.Caution, ["caution"]),
        (AlertKind.Warning, ["warning", "warn", "danger", "error", "failure", "fail", "missing", "bug"]),
    }.SelectMany(x => x.Names, (x, name) => (name, x.Kind)).ToFrozenDictionary(x => x.name, x => x.Kind, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, ContainerKind> Others = new Dictionary<string, ContainerKind>
    {
        ["details"] = ContainerKind.Details,
        ["collapse"] = ContainerKind.Details,
        ["collapsible"] = ContainerKind.Details,
        ["expand"] = ContainerKind.Details,
        ["expandable"] = ContainerKind.Details,
        ["dropdown"] = ContainerKind.Details,
        ["spoiler"] = ContainerKind.Details,
        ["accordion"] = ContainerKind.Details,
        ["tab"] = ContainerKind.Tab,
        ["tab-item"] = ContainerKind.Tab,
        ["tabitem"] = ContainerKind.Tab,
        ["quote"] = ContainerKind.Quote,
        ["cite"] = ContainerKind.Quote,
        ["blockquote"] = ContainerKind.Quote,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string> Groups = FrozenSet.ToFrozenSet(
        ["tabs", "tab-set", "tabset", "tabpane", "code-group", "code-tabs", "steps", "raw", "v-pre", "card", "cards", "grid", "demo", "center", "left", "right", "columns"],
        StringComparer.OrdinalIgnoreCase);

    /// <summary>What a container of that name is; transparent for names that no toolchain has.</summary>
    public static ContainerKind KindOf(string name) => Alerts.ContainsKey(name) ? ContainerKind.Alert : Others.GetValueOrDefault(name);

    /// <summary>The kind of an alert by its name; null where it is none.</summary>
    public static AlertKind? AlertOf(string name) => Alerts.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>Whether a toolchain has a container of that name.</summary>
    public static bool IsKnown(string name) => Alerts.ContainsKey(name) || Others.ContainsKey(name) || Groups.Contains(name);
}
