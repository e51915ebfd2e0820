using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine;

/// <summary>Which guides to make ready for paper.</summary>
/// <param name="Content">The folder with the articles.</param>
/// <param name="Locale">The language to print; a language without region also finds a version with one (<c>de</c> finds <c>de-DE</c>).</param>
public sealed record PrintOptions(string Content, Locale Locale)
{
    /// <summary>The keys of the articles; empty for all of the language.</summary>
    public ImmutableArray<string> Articles { get; init; } = [];

    /// <summary>The name of a booklet (<c>booklets</c> in procedures.yml) to print in the place of guides; null for guides.</summary>
    public string? Booklet { get; init; }

    /// <summary>The day that a booklet bears when none of its articles has a date.</summary>
    public DateOnly Today { get; init; } = DateOnly.FromDateTime(DateTime.Now);

    /// <summary>The language beside the first, step by step; null for guides in one language.</summary>
    public Locale? SecondLocale { get; init; }

    /// <summary>The locale that the others are translated from; null to take English where there is any.</summary>
    public Locale? Reference { get; init; }

    /// <summary>The settings' file; null to take the one in the content folder, else the nearest above it in the same repository.</summary>
    public string? SettingsFile { get; init; }

    /// <summary>A folder whose files take the place of the theme's own; null for the theme that comes with the program.</summary>
    public string? Site { get; init; }

    /// <summary>Where the site is published, ending with <c>/</c>; null to take what procedures.yml says (<c>site</c>).</summary>
    public Uri? Address { get; init; }

    /// <summary>What the guides look like on paper.</summary>
    public Rendering.Guide.PaperOptions Paper { get; init; } = new();
}
