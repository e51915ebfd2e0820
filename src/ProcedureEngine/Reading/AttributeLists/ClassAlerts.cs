using Markdig.Syntax.Inlines;
using ProcedureEngine.Model;
using ProcedureEngine.Reading.Containers;

namespace ProcedureEngine.Reading.AttributeLists;

/// <summary>Tells which alert a class makes of a paragraph or an element: <c>{: .note }</c>, <c>&lt;div class="alert alert-warning"&gt;</c>.</summary>
internal static class ClassAlerts
{
    /// <summary>Names of classes that frame many other things too: they make an alert only with such a prefix or beside such a class.</summary>
    private static readonly string[] Prefixes = ["alert-", "callout-", "admonition-", "markdown-alert-", "notification-", "message-", "bs-callout-", "bd-callout-", "notice--", "note-", "theme-admonition-"];

    private static readonly string[] Marks = ["admonition", "alert", "callout", "custom-block", "notecard", "markdown-alert", "theme-admonition", "notice", "starlight-aside", "hint"];

    private static readonly string[] Alone = ["note", "info", "tip", "hint", "important", "attention", "caution", "warning", "danger", "notice", "alert"];

    /// <summary>The kind of alert that classes make; null where they make none.</summary>
    public static AlertKind? KindOf(IReadOnlyCollection<string> classes)
    {
        AlertKind? kind = null;
        var isMarked = classes.Any(c => Marks.Contains(c, StringComparer.OrdinalIgnoreCase));
        foreach (var name in classes)
        {
            var prefix = Array.Find(Prefixes, p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase));
            var word = prefix is null ? name : name[prefix.Length..];
            if (ContainerNames.AlertOf(word) is not { } found) continue;
            // "alert alert-warning": the one that says more.
            if (prefix is not null || (isMarked && !Marks.Contains(word, StringComparer.OrdinalIgnoreCase))) return found;
            if (Alone.Contains(word, StringComparer.OrdinalIgnoreCase)) kind ??= found;
        }

        return kind;
    }

    /// <summary>The alert that a list of attributes before or behind a line makes of it; null where none does.</summary>
    public static AlertKind? KindOf(ContainerInline? line) =>
        ((line?.FirstChild ?? null) as AttributeListInline ?? line?.LastChild as AttributeListInline) is { Classes.Count: > 0 } list && line!.FirstChild != line.LastChild ? KindOf(list.Classes) : null;
}
