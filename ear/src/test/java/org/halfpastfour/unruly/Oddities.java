package org.halfpastfour.unruly;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Values that no field expects, as JSON and as text in an address. */
final class Oddities {

    private static final String LONG = "长".repeat(20_000);

    /** In place of any value of a body. */
    static final Map<String, String> JSON = json();

    /** In place of any part of an address, encoded. */
    static final List<String> IN_ADDRESS = List.of(
            "",
            "x",
            "%00",
            "%0A",
            "%20",
            "%22",
            "%27",
            "%2F",
            "%25",
            "%3B",
            "%5C",
            "%EF%BF%BF",
            "%E2%80%AE",
            "%F0%9F%98%80",
            "..",
            "-1",
            "0",
            "null",
            "NaN",
            "1e999",
            "99999999999999999999",
            "2026-02-30",
            "0000-00-00",
            "%2B999999999-12-31",
            "-999999999-01-01",
            "9999-12-31",
            "2026-11-29T24:00:00Z",
            "00000000-0000-0000-0000-000000000000",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "1-1-1-1-1",
            "%7B%7D",
            "a".repeat(3_000));

    private Oddities() {}

    private static Map<String, String> json() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("null", "null");
        all.put("true", "true");
        all.put("zero", "0");
        all.put("minus", "-1");
        all.put("fraction", "1.5");
        all.put("largest int", "2147483647");
        all.put("beyond int", "2147483648");
        all.put("beyond long", "99999999999999999999999");
        all.put("huge exponent", "1e400");
        all.put("huge power", "1e1000000000");
        all.put("minus zero", "-0.0");
        all.put("empty text", "\"\"");
        all.put("blank", "\" \\t \"");
        all.put("text", "\"x\"");
        all.put("number as text", "\"1\"");
        all.put("NUL", "\"a\\u0000b\"");
        all.put("half a sign", "\"\\ud800\"");
        all.put("the other half", "\"\\udc00x\"");
        all.put("right to left", "\"\\u202eabc\"");
        all.put("invisible", "\"\\u200b\\ufeff\"");
        all.put("no character", "\"\\uffff\\ufdd0\"");
        all.put("emoji", "\"👨‍👩‍👧‍👦\"");
        all.put("beyond the plane", "\"𠮷\"");
        all.put("line breaks", "\"a\\r\\nb\\u2028c\"");
        all.put("quotes", "\"' OR 1=1; -- \\\"\"");
        all.put("template", "\"${jndi:x} {0} %s !{a}\"");
        all.put("long", "\"" + LONG + "\"");
        all.put("no date", "\"2026-02-30\"");
        all.put("no year", "\"0000-00-00\"");
        all.put("last year", "\"+999999999-12-31\"");
        all.put("first year", "\"-999999999-01-01\"");
        all.put("far date", "\"9999-12-31\"");
        all.put("midnight after", "\"2026-11-29T24:00:00+08:00\"");
        all.put("far time", "\"+999999999-12-31T23:59:59.999999999-18:00\"");
        all.put("other zone", "\"2027-01-01T00:00:00.123456789+18:00\"");
        all.put("no id", "\"00000000-0000-0000-0000-000000000000\"");
        all.put("short id", "\"1-1-1-1-1\"");
        all.put("list", "[]");
        all.put("list of nothing", "[null]");
        all.put("list of lists", "[[]]");
        all.put("list of things", "[{}]");
        all.put("list of numbers", "[1,2]");
        all.put("twice the same", "[\"x\",\"x\"]");
        all.put("long list", "[" + "\"x\",".repeat(5_000) + "\"x\"]");
        all.put("thing", "{}");
        all.put("other thing", "{\"x\":null}");
        all.put("deep", "[".repeat(2_000) + "]".repeat(2_000));
        all.put("deep things", "{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000));
        all.put("many numbers", "[" + "1,".repeat(50_000) + "1]");
        all.put(
                "many names",
                IntStream.range(0, 10_000)
                        .mapToObj(at -> "\"n" + at + "\":1")
                        .collect(Collectors.joining(",", "{", "}")));
        all.put("long name", "{\"" + "n".repeat(60_000) + "\":1}");
        all.put("long number", "1" + "0".repeat(60_000));
        all.put("many marks", "\"a" + "\\u0301\\u0316".repeat(15_000) + "\"");
        all.put("many gaps", "\"a" + "\\u2800".repeat(30_000) + "b\"");
        return all;
    }
}
