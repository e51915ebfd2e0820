namespace ProcedureEngine.Rendering.Templates;

/// <summary>What a partial writes to.</summary>
internal interface IPartialOutput
{
    /// <summary>Renders a part that is gathered on its own first, and then goes where the output is now.</summary>
    T Part<T>(Func<T> render);
}
