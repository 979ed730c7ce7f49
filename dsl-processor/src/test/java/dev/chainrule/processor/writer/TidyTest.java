package dev.chainrule.processor.writer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TidyTest {

    @Test
    void setsShortThingsOnOneLine() {
        String source = """
                /**
                 * Short.
                 */
                final class A {
                    private final int a;

                    private final int b;

                    A() {
                    }

                    /**
                     * Long.
                     *
                     * <p>Two paragraphs.
                     */
                    int c() {
                        return 1;
                    }
                }
                """;
        assertThat(Tidy.of(source)).isEqualTo("""
                /** Short. */
                final class A {
                    private final int a;
                    private final int b;

                    A() {}

                    /**
                     * Long.
                     *
                     * <p>Two paragraphs.
                     */
                    int c() {
                        return 1;
                    }
                }
                """);
    }

    @Test
    void leavesLongThingsAsTheyAre() {
        String source = "/**\n * " + "x".repeat(120) + "\n */\nclass A {}\n";
        assertThat(Tidy.of(source)).isEqualTo(source);
    }
}
