package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which liberties may a file take, of those that editors and spreadsheets take unasked? */
class GoodFileTest {
    @TempDir
    Path folder;

    private Desk desk;
    private Run plain;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
        plain = desk.run(Desk.PARTNERS, Desk.ORDERS);
    }

    @Test
    void otherEndsOfLines() {
        assertThat(desk.run(Desk.PARTNERS.replace("\n", "\r\n"), Desk.ORDERS.replace("\n", "\r")))
                .isEqualTo(plain);
    }

    @Test
    void noEndOfTheLastLine() {
        assertThat(desk.run(Desk.PARTNERS.strip(), Desk.ORDERS.strip())).isEqualTo(plain);
    }

    @Test
    void byteOrderMark() {
        assertThat(desk.run("\ufeff" + Desk.PARTNERS, "\ufeff" + Desk.ORDERS)).isEqualTo(plain);
    }

    @Test
    void blankLinesAndLinesOfCommas() {
        assertThat(desk.run(Desk.PARTNERS.replace("\n", "\n\n"), Desk.ORDERS + ",,,,,,,,,\n\n"))
                .isEqualTo(plain);
    }

    @Test
    void spacesAroundFields() {
        assertThat(desk.run(Desk.PARTNERS.replace(",", " , "), Desk.ORDERS.replace(",", "\t, ")))
                .isEqualTo(plain);
    }

    @Test
    void quotes() {
        assertThat(desk.run(
                        Desk.PARTNERS.replace(",Hafen,", ",\"Hafen\","),
                        Desk.ORDERS.replace("\nO-1,2020-02-03,", "\n\"O-1\",\"2020-02-03\",")))
                .isEqualTo(plain);
    }

    @Test
    void columnsInAnotherOrder() {
        assertThat(desk.run(reversed(Desk.PARTNERS), reversed(Desk.ORDERS))).isEqualTo(plain);
    }

    /** Turkish has letters, and Arabic digits, that surprise programs. */
    @Test
    void theMachinesLanguageDoesNotMatter() {
        Run run = desk.withPartners("hafen,customer,Hafen,DE", "hafen,customer,Hafen,INDIA");
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(language));
                assertThat(desk.run(Desk.PARTNERS, Desk.ORDERS)).isEqualTo(plain);
                assertThat(desk.withPartners("hafen,customer,Hafen,DE", "hafen,customer,Hafen,INDIA"))
                        .isEqualTo(run);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String reversed(String file) {
        return file.lines()
                .map(line -> {
                    List<String> fields = Arrays.asList(line.split(",", -1));
                    Collections.reverse(fields);
                    return String.join(",", fields);
                })
                .collect(Collectors.joining("\n"));
    }
}
