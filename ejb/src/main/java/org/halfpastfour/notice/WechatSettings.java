package org.halfpastfour.notice;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.halfpastfour.shared.CodeWord;

/**
 * An account at WeChat, and the forms that it was given there. A form has fields, each filled with a text with the gaps {@code {home}},
 * {@code {outside}}, {@code {time}} and {@code {phone}}: what stands in it can be read on a lock screen.
 *
 * @param page where a tap leads
 * @param forms by what they tell; the one of {@link NoticeKind#SEVERAL} is for what has none of its own
 */
record WechatSettings(String server, String appId, String secret, String page, Map<NoticeKind, Form> forms) {

    private static final String SERVER = "https://api.weixin.qq.com";

    WechatSettings {
        forms = Map.copyOf(forms);
    }

    /** @param template its id at WeChat */
    record Form(String template, List<Field> fields) {

        Form {
            fields = List.copyOf(fields);
        }
    }

    /** @param text with gaps */
    record Field(String name, String text) {}

    /** @param begin of the names of variables, for a service account or a mini-programme */
    static Optional<WechatSettings> of(ChannelSettings settings, String begin) {
        return settings.find(begin + "_APP_ID")
                .map(appId -> new WechatSettings(
                        settings.get("HPF_WECHAT_URL", SERVER),
                        appId,
                        settings.must(begin + "_SECRET"),
                        settings.get(begin + "_PAGE", settings.pages().orElse("")),
                        forms(settings.must(begin + "_TEMPLATES"), begin)));
    }

    /** {@code several=ID thing1={outside} time2={time} | offered=ID …}. */
    private static Map<NoticeKind, Form> forms(String text, String begin) {
        Map<NoticeKind, Form> forms = new EnumMap<>(NoticeKind.class);
        for (String each : text.split("[|\n]", -1)) {
            List<Field> words = words(each.strip(), begin);
            NoticeKind kind = CodeWord.constant(
                            NoticeKind.class, words.getFirst().name())
                    .orElseThrow(() -> new IllegalStateException(begin + "_TEMPLATES: no kind of message is called "
                            + words.getFirst().name()));
            forms.put(kind, new Form(words.getFirst().text(), words.subList(1, words.size())));
        }
        if (!forms.containsKey(NoticeKind.SEVERAL)) {
            throw new IllegalStateException(begin + "_TEMPLATES: the form \"several\" is missing");
        }
        return forms;
    }

    private static List<Field> words(String text, String begin) {
        List<Field> words = new ArrayList<>();
        for (String word : text.split("\\s+", -1)) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalStateException(begin + "_TEMPLATES: no \"=\" in \"" + word + "\"");
            }
            words.add(new Field(word.substring(0, equals), word.substring(equals + 1)));
        }
        return words;
    }

    Form form(NoticeKind kind) {
        Form own = forms.get(kind);
        return own == null ? Optional.ofNullable(forms.get(NoticeKind.SEVERAL)).orElseThrow() : own;
    }

    /** Its secret is for nobody's log. */
    @Override
    public String toString() {
        return "WechatSettings[" + appId + "]";
    }
}
