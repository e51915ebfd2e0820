namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>What a page puts into a template that was rendered for many pages.</summary>
[Flags]
internal enum Slot
{
    /// <summary>Nothing: the end of the page.</summary>
    None = 0,

    /// <summary><see cref="PageContent.Title"/>.</summary>
    Title = 1,

    /// <summary><see cref="PageContent.Summary"/>.</summary>
    Summary = 2,

    /// <summary>The key of <see cref="PageContent.Article"/>.</summary>
    Article = 4,

    /// <summary><see cref="PageContent.Languages"/>.</summary>
    Languages = 8,

    /// <summary><see cref="PageContent.Main"/>.</summary>
    Main = 16,

    /// <summary><see cref="PageContent.Revision"/>.</summary>
    Revision = 32,

    /// <summary><see cref="PageContent.Pairs"/>.</summary>
    Pairs = 64,

    /// <summary><see cref="PageContent.Markdown"/>.</summary>
    Markdown = 128,
}
