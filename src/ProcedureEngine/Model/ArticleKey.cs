namespace ProcedureEngine.Model;

/// <summary>
/// What the language versions of an article have in common: the path without locale and extension, with <c>/</c>, in lower
/// case (<c>identity/reset-password</c>), or, where paths say nothing, a name made from front matter. Also the page's path.
/// </summary>
public readonly record struct ArticleKey(string Value) : IComparable<ArticleKey>
{
    /// <summary>The key of a path or name: two that differ in case or Unicode normalization only are one.</summary>
    public static ArticleKey Of(string name) => new(name.Normalize().ToLowerInvariant());

    /// <inheritdoc/>
    public int CompareTo(ArticleKey other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
