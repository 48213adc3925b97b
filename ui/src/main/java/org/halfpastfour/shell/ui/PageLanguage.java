package org.halfpastfour.shell.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.halfpastfour.shared.Texts;

/** The two languages of the pages. The choice is remembered on the device by a cookie, and with the account. */
public enum PageLanguage {
    CHINESE("zh-CN", "中文"),
    ENGLISH("en", "EN");

    static final String COOKIE = "hpf-language";

    private static final int YEAR_SECONDS = 31_536_000;

    private final String tag;
    private final String shortName;

    PageLanguage(String tag, String shortName) {
        this.tag = tag;
        this.shortName = shortName;
    }

    public static PageLanguage of(Locale locale) {
        return Texts.isEnglish(locale) ? ENGLISH : CHINESE;
    }

    /** What the device remembers, or empty when nobody chose there yet. */
    static Optional<PageLanguage> chosenOn(VaadinRequest request) {
        return Cookies.value(request, COOKIE).flatMap(PageLanguage::parse);
    }

    /** What the browser asks for, and 简体中文 when it asks for neither of the two. */
    static PageLanguage preferredBy(VaadinRequest request) {
        return request.getHeader("Accept-Language") == null ? CHINESE : of(request.getLocale());
    }

    /** The same where no page is made: chosen on the device, or what the browser asks for. */
    static PageLanguage of(HttpServletRequest request) {
        return Cookies.value(request.getCookies(), request.isSecure(), COOKIE)
                .flatMap(PageLanguage::parse)
                .orElseGet(() -> request.getHeader("Accept-Language") == null ? CHINESE : of(request.getLocale()));
    }

    static Optional<PageLanguage> parse(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    static List<Locale> locales() {
        return Stream.of(values()).map(PageLanguage::locale).toList();
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }

    /** As in BCP 47, for the cookie, the account and {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** Remembers it on the device for a year; the switch in the page writes the same. */
    Cookie cookie(boolean secure) {
        Cookie cookie = new Cookie(Cookies.name(COOKIE, secure), tag);
        cookie.setPath("/");
        cookie.setMaxAge(YEAR_SECONDS);
        cookie.setSecure(secure);
        return cookie;
    }

    /** As the switch to this language shows it, in this language. */
    String shortName() {
        return shortName;
    }

    PageLanguage other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }
}
