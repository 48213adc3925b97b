package org.halfpastfour.shared;

import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** An ideograph as it is compared: simplified, and one form of those that are the same to who reads them. */
final class Ideographs {

    /** What is easily taken for the other one, and is another character all the same. */
    private static final List<String> LOOK_ALIKE = List.of(
            "土士", "末未", "己已巳", "日曰", "人入", "大太犬", "天夭", "干千于", "刀力", "王玉", "鹃鹂", "晴睛", "侯候", "冶治", "戊戌戍", "析折", "佳隹",
            "毫亳", "兔免", "茶荼", "祟崇", "孟盂", "宜宣", "冷泠", "柏伯", "扬杨", "抱袍", "洋详祥", "坤绅");

    private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");
    private static final Normalizer2 COMPATIBLE = Normalizer2.getNFKCInstance();
    private static final Map<Integer, String> FORMS = forms();
    private static final Map<Integer, String> KNOWN = new ConcurrentHashMap<>();

    private Ideographs() {}

    static String compared(int sign) {
        return KNOWN.computeIfAbsent(sign, Ideographs::form);
    }

    static boolean lookAlike(int one, int other) {
        return LOOK_ALIKE.stream().anyMatch(signs -> signs.indexOf(one) >= 0 && signs.indexOf(other) >= 0);
    }

    private static String form(int sign) {
        String listed = FORMS.get(sign);
        if (listed != null) {
            return listed;
        }
        String simplified = SIMPLIFIED.transliterate(COMPATIBLE.normalize(Character.toString(sign)));
        return FORMS.getOrDefault(simplified.codePointAt(0), simplified);
    }

    private static Map<Integer, String> forms() {
        Map<Integer, String> forms = new HashMap<>();
        for (String line : NameTables.lines("ideographs.txt")) {
            int equals = line.indexOf('=');
            String compared = line.substring(equals + 1);
            line.substring(0, equals).codePoints().forEach(form -> forms.put(form, compared));
            forms.put(compared.codePointAt(0), compared);
        }
        return Map.copyOf(forms);
    }
}
