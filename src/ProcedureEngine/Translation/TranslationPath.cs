using System.Collections.Immutable;
using ProcedureEngine.Alignment;
using ProcedureEngine.Model;

namespace ProcedureEngine.Translation;

/// <summary>Finds where the translation of an article belongs: beside those of other articles.</summary>
public static class TranslationPath
{
    /// <summary>The path of a translation that is not there; null where no other article shows how such paths are made.</summary>
    /// <param name="reference">The source.</param>
    /// <param name="locale">The language.</param>
    /// <param name="sets">All articles.</param>
    public static string? Of(Article reference, Locale locale, ImmutableArray<AlignedSet> sets)
    {
        foreach (var set in sets)
        {
            if (set.Reference.Locale != reference.Locale || set.Versions.FirstOrDefault(v => v.Article.Locale == locale)?.Article is not { } other) continue;
            if (Change(set.Reference.Path, other.Path) is not { } change) continue;
            var path = change.From.Length == 0 ? null : Replace(reference.Path, change.From, change.To);
            if (path is not null && !sets.Any(s => s.Articles.Any(a => a.Path == path))) return path;
        }

        return null;
    }

    /// <summary>The one part, a folder or a piece of the name between dots, in which two paths differ.</summary>
    private static (string From, string To)? Change(string a, string b)
    {
        var (from, to) = (a.Split('/', '.'), b.Split('/', '.'));
        if (from.Length != to.Length) return null;
        var differing = Enumerable.Range(0, from.Length).Where(i => from[i] != to[i]).ToList();
        return differing.Count == 1 && Locale.TryParse(from[differing[0]]) is not null && Locale.TryParse(to[differing[0]]) is not null ? (from[differing[0]], to[differing[0]]) : null;
    }

    private static string? Replace(string path, string from, string to)
    {
        foreach (var mark in (char[])['/', '.'])
        {
            var index = ("/" + path).IndexOf($"{(mark == '/' ? '/' : '.')}{from}{mark}", StringComparison.Ordinal);
            if (index >= 0) return path[..index] + to + path[(index + from.Length)..];
        }

        return null;
    }
}
