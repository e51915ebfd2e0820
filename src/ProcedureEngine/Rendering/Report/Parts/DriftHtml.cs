using ProcedureEngine.Diagnostics;
using ProcedureEngine.Rendering.Html;
using ProcedureEngine.Rendering.Report.Drift;

namespace ProcedureEngine.Rendering.Report.Parts;

/// <summary>Writes what a version needs, always in words and never by colour alone.</summary>
internal static class DriftHtml
{
    /// <summary>Writes a status as a word with its colour.</summary>
    public static void Status(HtmlWriter html, ReportHtml say, VersionStatus status)
    {
        html.Write($"<span class=\"status {ClassOf(status)}\"");
        say.Say(KeyOf(status));
        html.Markup("</span>"u8);
    }

    /// <summary>The class of a status.</summary>
    public static ReadOnlySpan<byte> ClassOf(VersionStatus status) => status switch
    {
        VersionStatus.SendAgain => "send"u8,
        VersionStatus.Check => "look"u8,
        VersionStatus.Missing => "gone"u8,
        _ => "fine"u8,
    };

    /// <summary>The key of a status's name.</summary>
    public static string KeyOf(VersionStatus status) => status switch
    {
        VersionStatus.SendAgain => "SendAgain",
        VersionStatus.Check => "Check",
        VersionStatus.Missing => "Missing",
        _ => "InStep",
    };

    /// <summary>Writes a cell of the matrix: points that lead to the first finding, then errors and warnings.</summary>
    public static void Cell(HtmlWriter html, string page, VersionDrift? version)
    {
        if (version is null)
        {
            html.Markup("<td class=\"none\">–</td>"u8);
            return;
        }

        html.Write($"""<td class="{ClassOf(version.Status)}">""");
        if (version.Groups.IsEmpty)
        {
            html.Markup("✓</td>"u8);
            return;
        }

        html.Write($"""<a href="{page}#{version.Groups[0].Root.Id}">""");
        if (version.Status == VersionStatus.InStep) html.Markup("✓"u8);
        else html.Number(version.Points);
        html.Markup("</a>"u8);
        Count(" ✕"u8, version.Count(Severity.Error));
        Count(" !"u8, version.Count(Severity.Warning));
        html.Markup("</td>"u8);

        void Count(ReadOnlySpan<byte> sign, int count)
        {
            if (count == 0) return;
            html.Write($"{sign}{count}");
        }
    }
}
