using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine;

/// <summary>What to check.</summary>
/// <param name="Content">The folder with the articles.</param>
public sealed record CheckOptions(string Content)
{
    /// <summary>The locale that the others are translated from; null to take English where there is any.</summary>
    public Locale? Reference { get; init; }

    /// <summary>The settings' file; null to take the one in the content folder, else the nearest above it in the same repository.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>A git revision: only articles that were touched since are told of; null for all.</summary>
    public string? ChangedSince { get; init; }

    /// <summary>Files of the content, relative to it with <c>/</c>: only articles that they belong to are told of; null for all. A file need not be there any more.</summary>
    public ImmutableArray<string>? Files { get; init; }

    /// <summary>Whether all articles are told of.</summary>
    public bool IsWhole => ChangedSince is null && Files is null;
}
