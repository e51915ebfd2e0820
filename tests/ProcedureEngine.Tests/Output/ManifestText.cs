using System.Text;
using ProcedureEngine.Output;

namespace ProcedureEngine.Tests.Output;

/// <summary>Manifests as a build writes them, for folders that tests make by hand.</summary>
internal static class ManifestText
{
    /// <summary>The manifest of a site that holds these files.</summary>
    public static string Of(params (string Path, string Content)[] files) =>
        Encoding.UTF8.GetString(OutputManifest.Render(OutputKind.Site, files.Select(f => (f.Path, FileStamp.Of(Encoding.UTF8.GetBytes(f.Content))))));
}
