package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A file that is not what it should be: what is said of it? */
class BadFileTest {
    private static final String HEADER = Desk.ORDERS.lines().findFirst().orElseThrow();

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    static Stream<Arguments> orders() {
        String begin = "begin the file with the line " + HEADER;
        return Stream.of(
                arguments("", "orders.csv:1: the file is empty; " + begin),
                arguments("\n,,\n", "orders.csv:1: the file is empty; " + begin),
                arguments(HEADER + "\n", "orders.csv:1: there are no lines below the header; add one for each entry"),
                arguments(
                        "O-1,2020-02-03,engagement,bright > hafen,,,,,,\n",
                        "orders.csv:1: this does not name the columns; " + begin),
                arguments("\n" + Desk.ORDERS, "orders.csv:1: this does not name the columns; " + begin),
                arguments(
                        Desk.ORDERS.replace(',', ';'),
                        "orders.csv:1: the columns are not separated by commas; " + begin),
                arguments(
                        Desk.ORDERS.replace(",chain,", ",chian,"),
                        "orders.csv:1: the column chain is missing; " + begin + "\n"
                                + "orders.csv:1: there is no column \"chian\"; did you mean chain? Otherwise leave it out"),
                arguments(
                        Desk.ORDERS.replace(",date,", ",order,"),
                        "orders.csv:1: the column order stands here twice; leave one of the two out\n"
                                + "orders.csv:1: the column date is missing; " + begin),
                arguments(
                        "\"" + Desk.ORDERS,
                        "orders.csv:1: the quotes are not balanced;"
                                + " begin and end a quoted field with \" on the same line,"
                                + " and write \"\" for a quote inside it"));
    }

    @ParameterizedTest
    @MethodSource("orders")
    void ordersThatCanNotBeRead(String orders, String errors) {
        Run run = desk.run(Desk.PARTNERS, orders);

        assertThat(String.join("\n", run.errors(folder))).isEqualTo(errors);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("Orders decided: 0. Permitted: 0. Denied: 0.\n");
    }

    /** One error, and not another for each order. But an order's own errors are told. */
    @Test
    void partnersThatCanNotBeRead() {
        Run run = desk.run("", Desk.ORDERS.replace("O-1,2020-02-03", "O-1,today"));

        assertThat(run.errors(folder)).hasSize(2);
        assertThat(run.errors(folder).get(0)).startsWith("partners.csv:1: the file is empty; begin the file with");
        assertThat(run.errors(folder).get(1)).startsWith("orders.csv:2: date: \"today\" is not a date; ");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void fileThatIsNotThere() {
        Path missing = folder.resolve("orders.csv");
        Run run = Run.of("partners.csv", missing.toString());

        assertThat(run.errors(folder)).containsExactly("orders.csv: there is no such file; check its name and folder");
        assertThat(run.status()).isEqualTo(1);
    }

    @Test
    void bothFilesAreNotThere() {
        Run run = Run.of(
                folder.resolve("partners.csv").toString(),
                folder.resolve("orders.csv").toString());

        assertThat(run.errors(folder))
                .containsExactly(
                        "partners.csv: there is no such file; check its name and folder",
                        "orders.csv: there is no such file; check its name and folder");
    }

    @Test
    void folderInsteadOfAFile() {
        assertThat(Run.of("partners.csv", folder.toString()).err())
                .startsWith(folder + ": this is a folder; name the file in it\n");
    }

    @Test
    void lineThatIsNotInUtf8() {
        byte[] orders = Desk.ORDERS
                .replace("Customer,,,\nO-2", "Customer,,,f\u00fcr morgen\nO-2")
                .getBytes(StandardCharsets.ISO_8859_1);
        Run run = desk.run(Desk.PARTNERS.getBytes(StandardCharsets.UTF_8), orders);

        assertThat(run.errors(folder))
                .containsExactly("orders.csv:2: the line is not in UTF-8; save the file as CSV in UTF-8");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.decided()).containsExactly("O-2", "O-3");
    }

    @Test
    void fileInUtf16() {
        Run run =
                desk.run(Desk.PARTNERS.getBytes(StandardCharsets.UTF_8), Desk.ORDERS.getBytes(StandardCharsets.UTF_16));

        assertThat(run.errors(folder))
                .containsExactly("orders.csv: the file is no text in UTF-8, perhaps UTF-16 or a spreadsheet;"
                        + " save it as CSV in UTF-8");
        assertThat(run.status()).isEqualTo(1);
    }
}
