using System.Text;
using ProcedureEngine.Cli.Serving;
using Xunit;

namespace ProcedureEngine.Tests.Cli.Serving;

public sealed class ContentSecurityPolicyTests
{
    [Theory]
    [InlineData("<head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';\n  img-src &#39;self&#39;\"></head>", "default-src 'none'; img-src 'self'")]
    [InlineData("<head></head><body><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"></body>", null)]
    [InlineData("<head><meta http-equiv=\"Content-Security-Policy\" content=\"img-src ä\"></head>", null)]
    [InlineData("", null)]
    public void It_is_what_the_page_states(string page, string? expected) => Assert.Equal(expected, ContentSecurityPolicy.Of(Encoding.UTF8.GetBytes(page)));

    [Fact]
    public void The_policy_of_the_theme_is_found() => Assert.Contains("require-trusted-types-for 'script'", ContentSecurityPolicy.BuiltIn, StringComparison.Ordinal);
}
