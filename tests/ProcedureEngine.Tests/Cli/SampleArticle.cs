namespace ProcedureEngine.Tests.Cli;

/// <summary>Small articles for tests of what happens around them.</summary>
internal static class SampleArticle
{
    public const string English = "# Restart the router\n\n1. Unplug the router.\n2. Wait 30 seconds.\n3. Plug it in again.\n";

    public const string German = "# Router neu starten\n\n1. Ziehen Sie den Stecker des Routers.\n2. Warten Sie 30 Sekunden.\n3. Stecken Sie ihn wieder ein.\n";

    public const string GermanWithoutTheWait = "# Router neu starten\n\n1. Ziehen Sie den Stecker des Routers.\n2. Stecken Sie ihn wieder ein.\n";
}
