namespace ProcedureEngine.Consistency.Triage;

/// <summary>How findings have changed since an earlier check.</summary>
/// <param name="New">Those that it did not have.</param>
/// <param name="Gone">Those that only it had.</param>
/// <param name="Same">Those that both have.</param>
public readonly record struct TrendCount(int New, int Gone, int Same)
{
    /// <summary>Whether anything is new or gone.</summary>
    public bool HasChanged => New > 0 || Gone > 0;

    /// <summary>Both together.</summary>
    public static TrendCount operator +(TrendCount a, TrendCount b) => new(a.New + b.New, a.Gone + b.Gone, a.Same + b.Same);
}
