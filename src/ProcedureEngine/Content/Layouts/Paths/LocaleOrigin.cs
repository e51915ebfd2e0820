
namespace ProcedureEngine.Content.Layouts.Paths;

/// <summary>How it is known which language a file is in.</summary>
public enum LocaleOrigin
{
    /// <summary>The caller named it.</summary>
    Named,

    /// <summary>A folder or the file's name is named by it.</summary>
    Path,

    /// <summary>The front matter says it.</summary>
    FrontMatter,

    /// <summary>Nothing says it: the file is read as English.</summary>
    Unknown,
}
