using System.Collections.Immutable;
using ProcedureEngine.Model;

namespace ProcedureEngine.Content.Layouts.Toolchains;

/// <summary>What the own file of a documentation toolchain says of languages and folders. The file is read as text and never run: what it computes is not known.</summary>
/// <param name="Name">What the toolchain is called: <c>Docusaurus</c>.</param>
/// <param name="File">The file that says so; relative to the content root, with <c>..</c> where it lies above.</param>
/// <param name="Folder">The folder of the site, relative to the content root; empty where that is the content root or lies above it.</param>
public sealed record Toolchain(string Name, string File, string Folder)
{
    /// <summary>The language of files that name none; null where the file does not say.</summary>
    public Locale? DefaultLocale { get; init; }

    /// <summary>The languages that the file names; those that it can't be asked for are missing.</summary>
    public ImmutableArray<Locale> Locales { get; init; } = [];

    /// <summary>The folders of static files by convention or as the file says, relative to the content root; whether they are there is not known.</summary>
    public ImmutableArray<string> StaticFolders { get; init; } = [];
}
