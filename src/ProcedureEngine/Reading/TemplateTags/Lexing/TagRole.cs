namespace ProcedureEngine.Reading.TemplateTags.Lexing;

/// <summary>What a tag does to the text around it.</summary>
internal enum TagRole
{
    /// <summary>Stands for something itself.</summary>
    Stands,

    /// <summary>Opens what an end tag may close; stands for something itself where none does.</summary>
    Opens,

    /// <summary>Ends one branch and begins the next: <c>{% else %}</c>.</summary>
    Divides,

    /// <summary>Closes what a tag of its name opened.</summary>
    Closes,
}
