namespace ProcedureEngine.Consistency;

/// <summary>A short case in which a rule fires. Examples are the same in every language of the report; so they need no words around them.</summary>
/// <param name="Reference">What stands in the English version, as Markdown; <c>–</c> for nothing.</param>
/// <param name="Translation">What stands in the German one; <c>–</c> for nothing.</param>
public sealed record RuleExample(string Reference, string Translation)
{
    /// <summary>The language of <see cref="Reference"/>.</summary>
    public const string ReferenceLanguage = "en";

    /// <summary>The language of <see cref="Translation"/>.</summary>
    public const string TranslationLanguage = "de";
}
