namespace ProcedureEngine.Rendering.Ranking;

/// <summary>Words and phrases that mean the same.</summary>
/// <param name="members">Each as its words.</param>
/// <param name="isWeak">Whether they say little, such as "does not work".</param>
internal sealed class WordGroup(string[][] members, bool isWeak)
{
    /// <summary>The words and phrases, each as its words.</summary>
    public string[][] Members => members;

    /// <summary>Whether they say little.</summary>
    public bool IsWeak => isWeak;
}
