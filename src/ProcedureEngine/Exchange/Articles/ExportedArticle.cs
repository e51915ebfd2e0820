using ProcedureEngine.Alignment;
using ProcedureEngine.Model;

namespace ProcedureEngine.Exchange.Articles;

/// <summary>An article with the ids of its steps, as <see cref="ArticleJson"/> writes and reads it.</summary>
/// <param name="Article">The article.</param>
/// <param name="StepIds">From a step's <see cref="Step.Place"/> to the id that all languages share: one for every step.</param>
public sealed record ExportedArticle(Article Article, StepIds StepIds);
