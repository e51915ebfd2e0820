namespace ProcedureEngine.Exchange.Articles;

/// <summary>The version of the format that an article is written in and read from.</summary>
internal static class ArticleJsonVersion
{
    /// <summary>The only one that is known.</summary>
    public const int Current = 1;
}
