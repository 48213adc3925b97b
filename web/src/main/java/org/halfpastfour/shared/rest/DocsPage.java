package org.halfpastfour.shared.rest;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import org.halfpastfour.shared.Texts;

/** The page that the type of a problem points to: where the API is described, and what each code means. */
@WebServlet("/docs/*")
public class DocsPage extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final String STYLE = """
            body { font: 16px/1.6 system-ui, sans-serif; max-width: 60rem; margin: 0 auto; padding: 1rem; color: #1c2430; }
            dt { font-family: ui-monospace, monospace; font-weight: 600; margin-top: 1rem; }
            dd { margin: 0; }
            :target { background: #fff3c4; }
            """;

    /** This style, and nothing else that anybody could put into the page. */
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + digest(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="zh-CN">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>四点半 · Half Past Four: REST API</title>
            <style>%s</style>
            </head>
            <body>
            <h1>REST API</h1>
            <p>接口说明（OpenAPI）：<a href="/openapi?format=JSON">/openapi</a>。出错时返回 application/problem+json，其中的 code 含义如下。<br>
            <span lang="en">The API is described at <a href="/openapi?format=JSON">/openapi</a>. Errors are
            application/problem+json; this is what each code means.</span></p>
            <dl>
            %s
            </dl>
            </body>
            </html>
            """;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Security-Policy", POLICY);
        response.getWriter().write(page());
    }

    static String page() {
        return PAGE.formatted(STYLE, Texts.codes().stream().map(DocsPage::line).collect(Collectors.joining("\n")));
    }

    private static String line(String code) {
        return "<dt id=\"%s\">%s</dt><dd>%s</dd><dd lang=\"en\">%s</dd>"
                .formatted(code, code, escaped(code, Locale.SIMPLIFIED_CHINESE), escaped(code, Locale.ENGLISH));
    }

    private static String escaped(String code, Locale locale) {
        return Texts.find(locale, code)
                .orElse("")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;");
    }

    private static String digest(String style) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
