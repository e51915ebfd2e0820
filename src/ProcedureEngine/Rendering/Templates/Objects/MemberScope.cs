
namespace ProcedureEngine.Rendering.Templates.Objects;

/// <summary>For how many pages a value of the model is the same: that decides how often a template has to be rendered.</summary>
internal enum MemberScope
{
    /// <summary>For all pages of a kind, a language and a depth of folders.</summary>
    Kind,

    /// <summary>For one page; a template that only writes the value, or asks whether it is there, leaves a slot for it and need not be rendered again.</summary>
    Slot,

    /// <summary>For one page; a template that asks for it is rendered for each page.</summary>
    Page,
}
