using ProcedureEngine.Rendering.Templates.Objects;
using Scriban.Syntax;

namespace ProcedureEngine.Rendering.Templates;

/// <summary>
/// Tells whether a template can be rendered once for all pages of a kind and a language, with slots for what differs. It can
/// where it only writes what differs, or asks whether it is there. All that is not known to be so counts as not being so.
/// </summary>
/// <param name="find">Finds a template or partial by its name; null where there is none.</param>
internal sealed class PageShellAnalysis(Func<string, ThemeTemplate?> find)
{
    private readonly HashSet<string> visited = new(StringComparer.Ordinal);

    /// <summary>Whether the template, with all its partials, gives the same for all pages but for the slots.</summary>
    public bool IsShell(ThemeTemplate template) => !visited.Add(template.Name) || template.Template is not { Page: { } page } || Holds(page);

    private bool Holds(ScriptNode node) => IsAllowed(node) && node.Children.All(child => child is null || Holds(child));

    private bool IsAllowed(ScriptNode node) => node switch
    {
        // Both may hold anything, under any name.
        ScriptThisExpression or ScriptImportStatement or ScriptCaptureStatement => false,
        ScriptVariable { Parent: ScriptMemberExpression member } name when ReferenceEquals(member.Member, name) => true,
        ScriptVariableGlobal { Name: "include" } include => IsPartial(include),
        ScriptVariableGlobal { Name: "page" } page => page.Parent is ScriptMemberExpression member && IsAllowed(member, TemplateModel.Page.Find(member.Member?.Name ?? "")),
        ScriptVariableGlobal { Name: "article" } article => IsCondition(article)
            || (article.Parent is ScriptMemberExpression member && IsAllowed(member, TemplateModel.Article.Find(member.Member?.Name ?? ""))),
        ScriptVariableGlobal global => TemplateModel.Root.Find(global.Name) is not { Scope: not MemberScope.Kind },
        _ => true,
    };

    private static bool IsAllowed(ScriptMemberExpression use, ModelMember<PageSource>? member) => member?.Scope switch
    {
        MemberScope.Kind => true,
        MemberScope.Slot => use.Parent is ScriptExpressionStatement || IsCondition(use),
        _ => false,
    };

    private static bool IsCondition(ScriptNode node) => node.Parent switch
    {
        ScriptIfStatement condition => ReferenceEquals(condition.Condition, node),
        ScriptConditionalExpression condition => ReferenceEquals(condition.Condition, node),
        ScriptUnaryExpression { Operator: ScriptUnaryOperator.Not } => true,
        ScriptBinaryExpression { Operator: ScriptBinaryOperator.And or ScriptBinaryOperator.Or } => true,
        ScriptNestedExpression nested => IsCondition(nested),
        _ => false,
    };

    /// <summary>A partial that is named in so many words, and written where it is included.</summary>
    private bool IsPartial(ScriptVariable include) =>
        include.Parent is ScriptFunctionCall { Parent: ScriptExpressionStatement } call && ReferenceEquals(call.Target, include)
        && call.Arguments is [ScriptLiteral { Value: string name }, ..]
        && (find(ThemeTemplates.Partials + name) is not { } partial || IsShell(partial));
}
