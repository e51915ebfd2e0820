using System.Collections.Immutable;
using ProcedureEngine.Content.Settings.Keys;
using ProcedureEngine.Content.Notations;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model.FrontMatter;
using YamlDotNet.Core;

namespace ProcedureEngine.Content.Settings.Files;

/// <summary>Reads the text of a settings' file, key by key.</summary>
public static class SettingsReader
{
    /// <summary>The settings; what is wrong with them is told, and what can be understood holds.</summary>
    /// <param name="yaml">The text.</param>
    /// <param name="diagnostics">Where to tell.</param>
    /// <param name="file">What diagnostics call the file.</param>
    public static SiteSettings Read(string yaml, DiagnosticBag diagnostics, string file = SiteSettings.FileName)
    {
        var reading = new SettingsReading();
        var used = ImmutableArray.CreateBuilder<SettingEntry>();
        foreach (var entry in Entries(yaml, file, diagnostics))
        {
            var key = SettingKeys.Find(entry.Key, out var below);
            var fault = key is null ? SettingFault.UnknownKey([.. SettingKeys.All.Select(k => k.Description.Name)]) : key.Read(reading, below, entry);
            if (fault is null) used.Add(new SettingEntry(entry.Key, entry.Values, entry.Line, entry.Column));
            else Tell(fault, key, entry, file, diagnostics);
        }

        var settings = reading.Settings;
        foreach (var booklet in settings.Booklets.Where(b => !b.IsComplete)) diagnostics.Add(DiagnosticIds.BookletWithoutArticles, file, booklet.Span, booklet.Name);
        return settings with { File = file, Terms = reading.Glossary.ToImmutable(), Booklets = settings.Booklets.RemoveAll(b => !b.IsComplete), Entries = used.ToImmutable() };
    }

    private static void Tell(SettingFault fault, SettingKey? key, MetadataEntry entry, string file, DiagnosticBag diagnostics)
    {
        var place = new SourceSpan(entry.Line, entry.Column, entry.Line, entry.Column);
        if (fault.Known.IsEmpty)
        {
            diagnostics.Add(DiagnosticIds.BadSetting, file, place, entry.Key, string.Join(", ", entry.Values), key!.Description.Expected);
            return;
        }

        // Of "refrence.x" the part that is mistyped is the first.
        var written = key is null ? entry.Key.Split('.')[0] : entry.Key;
        diagnostics.Add(DiagnosticIds.UnknownSetting, file, place, written, Advice(written, fault.Known));
    }

    private static string Advice(string written, ImmutableArray<string> known)
    {
        if (NearestName.Of(written, known) is { } meant) return $"Did you mean '{meant}'?";
        return known.Length <= SettingKeys.All.Length ? $"There are: {string.Join(", ", known)}." : "docs/diagnostics.md lists the codes.";
    }

    private static ImmutableArray<MetadataEntry> Entries(string yaml, string file, DiagnosticBag diagnostics)
    {
        try
        {
            return YamlEntries.Read(yaml, firstLine: 1);
        }
        catch (YamlException e)
        {
            var (line, column) = ((int)Math.Max(1, e.Start.Line), (int)Math.Max(1, e.Start.Column));
            diagnostics.Add(DiagnosticIds.BrokenSettings, file, new SourceSpan(line, column, line, column), e.Message.ReplaceLineEndings(" ").Trim());
            return [];
        }
    }
}
