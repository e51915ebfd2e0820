using System.Buffers;
using System.Collections.Immutable;
using ProcedureEngine.Diagnostics;
using ProcedureEngine.Model.FrontMatter;
using YamlDotNet.Core;

namespace ProcedureEngine.Content.Notations;

/// <summary>The YAML, or between lines <c>+++</c> the TOML, at the head of an article, and where the article's text begins.</summary>
/// <param name="Metadata">What the front matter says; empty where there is none.</param>
/// <param name="BodyOffset">The index of the first character behind the front matter; 0 where there is none.</param>
/// <param name="BodyLine">The 1-based line of that character.</param>
public sealed record FrontMatter(Metadata Metadata, int BodyOffset, int BodyLine)
{
    // Front matter of real articles stays far below.
    private const int MaxLength = 64 * 1024;

    private static readonly SearchValues<char> NotInKeys = SearchValues.Create(" \t#*[`\"'{");

    /// <summary>Reads the front matter of a text; what is wrong with it goes into <paramref name="diagnostics"/>, never out as an exception.</summary>
    public static FrontMatter Read(string text, string path, DiagnosticBag diagnostics)
    {
        var isToml = StartsWithFence(text, "+++");
        if (!isToml && !StartsWithFence(text, "---")) return new FrontMatter(Metadata.Empty, 0, 1);

        var start = text.IndexOf('\n', StringComparison.Ordinal) + 1;
        // A line of dashes with text below it is a thematic break.
        if (isToml ? !LooksLikeToml(text.AsSpan(start)) : !LooksLikeYaml(text.AsSpan(start))) return new FrontMatter(Metadata.Empty, 0, 1);

        var (end, body, lines) = FindEnd(text, start, isToml);
        if (end < 0)
        {
            diagnostics.Add(DiagnosticIds.UnclosedFrontMatter, path, SourceSpan.Start);
            return new FrontMatter(Metadata.Empty, 0, 1);
        }

        return new FrontMatter(isToml ? ReadToml(text[start..end], path, diagnostics) : ReadYaml(text[start..end], path, diagnostics), body, lines + 2);
    }

    private static bool StartsWithFence(string text, string fence)
    {
        if (!text.StartsWith(fence, StringComparison.Ordinal)) return false;
        var index = fence.Length;
        while (index < text.Length && text[index] is ' ' or '\t') index++;
        return index < text.Length && text[index] is '\n' or '\r' && text.Contains('\n', StringComparison.Ordinal);
    }

    /// <summary>The end of the front matter, the start of the body and the number of the front matter's lines and its closing fence; (-1, 0, 0) where it never closes.</summary>
    private static (int End, int Body, int Lines) FindEnd(string text, int start, bool isToml)
    {
        var lines = 0;
        for (var line = start; line < text.Length;)
        {
            var next = text.IndexOf('\n', line);
            var content = text.AsSpan(line, (next < 0 ? text.Length : next) - line).TrimEnd();
            if (isToml ? content is "+++" : content is "---" or "...") return (line, next < 0 ? text.Length : next + 1, lines + 1);
            if (next < 0 || line - start > MaxLength) break;
            line = next + 1;
            lines++;
        }

        return (-1, 0, 0);
    }

    /// <summary>Whether the first line that says anything is a key, a comment, or the fence that closes front matter without keys.</summary>
    private static bool LooksLikeYaml(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            // Keys may be indented, all alike.
            var content = line.Trim();
            if (content.IsEmpty) continue;
            return content is "---" or "..." || content[0] == '#' || IsKey(content[..Math.Max(0, content.IndexOf(':'))]);
        }

        return false;
    }

    /// <summary>Whether a text may be a key: <c>title</c>, <c>SPDX-License-Identifier</c>, <c>"title"</c>, but no item of a list.</summary>
    private static bool IsKey(ReadOnlySpan<char> text)
    {
        if (text.Length > 2 && text[0] is '"' or '\'' && text[^1] == text[0]) text = text[1..^1];
        return text.Length > 0 && text[0] != '-' && !text.ContainsAny(NotInKeys);
    }

    /// <summary>Whether the first line that says anything is a key with a value, a table, a comment, or the fence that closes front matter without keys.</summary>
    private static bool LooksLikeToml(ReadOnlySpan<char> text)
    {
        foreach (var line in text.EnumerateLines())
        {
            var content = line.Trim();
            if (content.IsEmpty) continue;
            return content is "+++" || content[0] is '#' or '[' || content.IndexOf('=') > 0;
        }

        return false;
    }

    private static Metadata ReadToml(string toml, string path, DiagnosticBag diagnostics)
    {
        var (entries, fault) = TomlEntries.Read(toml, firstLine: 2);
        if (fault is not null) diagnostics.Add(DiagnosticIds.BrokenTomlFrontMatter, path, new SourceSpan(fault.Line, fault.Column, fault.Line, fault.Column), OneLine(fault.Message));
        return new Metadata(entries);
    }

    private static Metadata ReadYaml(string yaml, string path, DiagnosticBag diagnostics)
    {
        try
        {
            return new Metadata(YamlEntries.Read(yaml, firstLine: 2));
        }
        catch (YamlException e)
        {
            var line = (int)Math.Max(1, e.Start.Line) + 1;
            diagnostics.Add(DiagnosticIds.BrokenFrontMatter, path, new SourceSpan(line, (int)Math.Max(1, e.Start.Column), line, (int)Math.Max(1, e.Start.Column)), OneLine(e.Message));
            return new Metadata(ReadLines(yaml));
        }
    }

    /// <summary>What can be understood of YAML that is broken: lines of the form <c>key: value</c>.</summary>
    private static ImmutableArray<MetadataEntry> ReadLines(string yaml)
    {
        var entries = ImmutableArray.CreateBuilder<MetadataEntry>();
        var number = 1;
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            number++;
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon <= 0 || !IsKey(line[..colon])) continue;
            var value = line[(colon + 2)..].Trim().Trim("\"'").ToString();
            if (value.Length > 0) entries.Add(new MetadataEntry(line[..colon].Trim("\"'").ToString(), [value], number));
        }

        return entries.ToImmutable();
    }

    private static string OneLine(string message) => message.ReplaceLineEndings(" ").Trim();
}
