using System.CommandLine;
using ProcedureEngine.Content;

namespace ProcedureEngine.Cli;

/// <summary>The content folder and the settings' file, as every verb asks for them: both may be left out where procedures.yml says them.</summary>
internal sealed class ProjectArguments
{
    /// <summary>The folder.</summary>
    public Argument<string?> Content { get; } = new("CONTENT")
    {
        Description = "The folder with the articles: Markdown files in a folder per language (de, nb-NO), or with a language in their name or front matter. Default: 'content' in procedures.yml, which is looked for here and above, up to the top of the repository.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    /// <summary>The settings' file.</summary>
    public Option<string?> Config { get; } = new("--config")
    {
        HelpName = "FILE",
        Description = "The settings. Default: procedures.yml in the content folder, else the nearest above it up to the top of the repository.",
    };

    /// <summary>What the user and the settings say together; a <see cref="WrongUseException"/> where nothing says which folder is meant.</summary>
    public Project Find(ParseResult parsed) => Project.Find(parsed.GetValue(Content), parsed.GetValue(Config))
        ?? throw Nothing();

    /// <summary>Says that nothing says which folder is meant.</summary>
    public static WrongUseException Nothing() => new("Name the folder with the articles, or set 'content' in procedures.yml, which 'procedures init FOLDER' writes.");
}
