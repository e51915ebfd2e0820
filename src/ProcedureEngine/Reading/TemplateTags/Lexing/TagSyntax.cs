namespace ProcedureEngine.Reading.TemplateTags.Lexing;

/// <summary>The languages of the toolchains' tags.</summary>
internal enum TagSyntax
{
    /// <summary>Hugo: <c>{{&lt; name &gt;}}</c>, <c>{{% name %}}</c>.</summary>
    Shortcode,

    /// <summary>Liquid and Jinja: <c>{% name %}</c>.</summary>
    Statement,

    /// <summary>KumaScript and the macros of MkDocs: <c>{{Name("argument")}}</c>.</summary>
    Macro,

    /// <summary>A value that only the toolchain knows: <c>{{ site.version }}</c>, and in MDX <c>{version}</c>.</summary>
    Expression,

    /// <summary>MDX: <c>&lt;Name attribute="value"&gt;</c>.</summary>
    Component,

    /// <summary>Says nothing to a reader: <c>{{/* … */}}</c>, <c>{/* … */}</c>.</summary>
    Comment,

    /// <summary>Is shown as it stands: <c>{{&lt;/* name */&gt;}}</c>. The argument is what is shown.</summary>
    Literal,
}
