package org.halfpastfour.demo;

import java.util.List;
import java.util.random.RandomGenerator;

/** Names of made-up people and places, as they are common in Chongqing. */
final class DemoNames {

    private static final List<String> SURNAMES = List.of(
            "李", "王", "张", "刘", "陈", "杨", "周", "黄", "吴", "罗", "唐", "何", "冉", "谭", "邓", "秦", "蒋", "冯", "曾", "彭", "田",
            "向", "夏", "郑", "谢", "熊", "姚", "袁", "龚", "游");
    private static final List<String> GIRLS = List.of(
            "欣怡", "雨桐", "梓涵", "思琪", "诗涵", "可馨", "语嫣", "若溪", "沐晴", "佳怡", "梦瑶", "一诺", "芷若", "晨曦", "安琪", "书瑶", "子萱", "婉清",
            "乐瑶", "念慈");
    private static final List<String> BOYS = List.of(
            "浩然", "子轩", "宇航", "俊熙", "梓豪", "嘉懿", "明轩", "奕辰", "博文", "天佑", "泽宇", "思远", "昊天", "一鸣", "睿哲", "景行", "承泽", "家乐",
            "志远", "星宇");
    private static final List<String> WOMEN = List.of(
            "小琴", "丽华", "晓燕", "春梅", "玉兰", "海霞", "红", "敏", "秀英", "桂芳", "雪梅", "静", "艳", "娟", "慧玲", "小蓉", "佳慧", "琳");
    private static final List<String> MEN =
            List.of("建国", "志强", "伟", "勇", "军", "国庆", "德明", "永刚", "小波", "涛", "鹏", "长江", "渝生", "建华", "俊", "斌", "洪", "世杰");
    private static final List<String> SCHOOLS =
            List.of("人和街小学", "巴蜀小学", "枣子岚垭小学", "解放小学", "中华路小学", "邹容小学", "大坪小学", "石油路小学", "马家堡小学", "精一民族小学");

    private final RandomGenerator random;

    DemoNames(RandomGenerator random) {
        this.random = random;
    }

    String surname() {
        return any(SURNAMES);
    }

    String girl(String surname) {
        return surname + any(GIRLS);
    }

    String boy(String surname) {
        return surname + any(BOYS);
    }

    String woman() {
        return surname() + any(WOMEN);
    }

    String man(String surname) {
        return surname + any(MEN);
    }

    /** Of the same family as somebody of this name: two alike would be taken for one who was entered twice. */
    String manBeside(String name, String surname) {
        String another = man(surname);
        return another.equals(name) ? manBeside(name, surname) : another;
    }

    String school() {
        return any(SCHOOLS);
    }

    /** A mobile number of a range that is handed out, with made-up digits. */
    String phone() {
        return List.of("138", "139", "150", "177", "183", "199").get(random.nextInt(6))
                + String.format("%08d", random.nextInt(100_000_000));
    }

    private <T> T any(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
