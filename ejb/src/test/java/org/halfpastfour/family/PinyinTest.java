package org.halfpastfour.family;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PinyinTest {

    @Test
    void givesInitialsAndTheWholeReading() {
        assertThat(Pinyin.keys("张伟")).isEqualTo("zw zhangwei");
        assertThat(Pinyin.keys("李晓明")).isEqualTo("lxm lixiaoming");
    }

    @Test
    void readsSurnamesAsSurnames() {
        assertThat(Pinyin.keys("曾小红")).startsWith("zxh ");
        assertThat(Pinyin.keys("单伟")).startsWith("sw ");
        assertThat(Pinyin.keys("仇英")).startsWith("qy ");
    }

    @Test
    void readsOtherScripts() {
        assertThat(Pinyin.keys("Anna Müller")).isEqualTo("am annamuller");
        assertThat(Pinyin.keys("吕燕")).isEqualTo("ly luyan lvyan lyuyan");
        assertThat(Pinyin.keys("محمد")).isNotEmpty();
    }
}
