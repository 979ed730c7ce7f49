package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A line with an error: what is said of it, and are all other lines decided? */
class BadLineTest {
    private static final String O_1 =
            "O-1,2020-02-03,sale,microsoft > dorado > hafen,Microsoft offer,hafen-tenant,Customer,,,";

    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @Test
    void withoutErrorsAllIsDecided() {
        Run run = desk.run(Desk.PARTNERS, Desk.ORDERS);

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.decided()).containsExactly("O-1", "O-2", "O-3");
        assertThat(run.out()).contains("Orders decided: 3. Permitted: 3. Denied: 0.");
    }

    @Test
    void malformedDate() {
        expectOrderError(
                desk.withOrders("O-1,2020-02-03", "O-1,03.02.2020"),
                "orders.csv:2: date: \"03.02.2020\" is not a date; write year-month-day, such as 2020-02-01");
    }

    @Test
    void dateThatIsInNoCalendar() {
        expectOrderError(
                desk.withOrders("O-1,2020-02-03", "O-1,2019-02-29"),
                "orders.csv:2: date: \"2019-02-29\" is not a date; write year-month-day, such as 2020-02-01");
    }

    @Test
    void missingField() {
        expectOrderError(
                desk.withOrders("O-1,2020-02-03", "O-1,"),
                "orders.csv:2: the field date is missing; write year-month-day, such as 2020-02-01");
    }

    @Test
    void fieldThatTheKindNeeds() {
        expectOrderError(
                desk.withOrders(O_1, "O-1,2020-02-03,sale,microsoft > dorado > hafen,Microsoft offer,,Customer,,,"),
                "orders.csv:2: the field tenant is missing: \"sale\" needs it;"
                        + " write letters, digits, dots and dashes only");
    }

    @Test
    void fieldThatTheKindDoesNotHave() {
        expectOrderError(
                desk.withOrders(O_1, "O-1,2020-02-03,engagement,dorado > hafen,Microsoft offer,,,,,"),
                "orders.csv:2: the field offer is filled: \"engagement\" has none; leave it empty or correct the kind");
    }

    @Test
    void unknownKind() {
        expectOrderError(
                desk.withOrders("O-1,2020-02-03,sale", "O-1,2020-02-03,sael"),
                "orders.csv:2: kind: \"sael\" is not a kind of order; did you mean sale? Otherwise"
                        + " write one of: sale, renewal, new subscription, engagement, relationship");
    }

    @Test
    void unknownPartnerId() {
        expectOrderError(
                desk.withOrders("dorado > hafen", "dorada > hafen"),
                "orders.csv:2: there is no company dorada in partners.csv; did you mean dorado? Otherwise"
                        + " write an id of that file or add the company to it");
    }

    @Test
    void chainThatIsNone() {
        expectOrderError(
                desk.withOrders("microsoft > dorado > hafen", "microsoft > > hafen"),
                "orders.csv:2: chain: \"\" is not the id of a company; write the ids of two companies or more,"
                        + " seller before buyer, such as microsoft > contoso > fabrikam");
        expectOrderError(
                desk.withOrders("microsoft > dorado > hafen", "hafen"),
                "orders.csv:2: a chain of one company sells nothing; write the ids of two companies or more,"
                        + " seller before buyer, such as microsoft > contoso > fabrikam");
    }

    @Test
    void buyersTenantOfACompanyThatIsNoPartner() {
        expectOrderError(
                desk.withOrders(O_1, O_1.replace("Customer,,,", "Customer,hafen-office,,")),
                "orders.csv:2: the field buyer_tenant is filled, and hafen is no partner that buys for its own use;"
                        + " leave it empty or end the chain with that partner");
    }

    @Test
    void orderIdThatIsTaken() {
        Run run = desk.withOrders("O-3", "O-1");

        expect(run, "orders.csv:4: the order O-1 has been used in line 2; give each line one of its own");
        assertThat(run.decided()).containsExactly("O-1", "O-2");
    }

    @Test
    void controlCharacters() {
        expectOrderError(
                desk.withOrders("Customer,,,\nO-2", "Customer,,,\u001b[2J\nO-2"),
                "orders.csv:2: note: \"?[2J\" is not plain text; write a text without control characters");
    }

    @Test
    void unbalancedQuotes() {
        expectOrderError(
                desk.withOrders("Customer,,,\nO-2", "Customer,,,\"at once\nO-2"),
                "orders.csv:2: the quotes are not balanced;"
                        + " begin and end a quoted field with \" on the same line, and write \"\" for a quote inside it");
        expectOrderError(
                desk.withOrders("Customer,,,\nO-2", "Customer,,,\"at\" once\nO-2"),
                "orders.csv:2: the quotes are not balanced;"
                        + " begin and end a quoted field with \" on the same line, and write \"\" for a quote inside it");
    }

    @Test
    void fieldTooManyAndTooFew() {
        expectOrderError(
                desk.withOrders("Customer,,,\nO-2", "Customer,,,Urgent, please\nO-2"),
                "orders.csv:2: the line has 11 fields and the header has 10;"
                        + " leave a field empty rather than out, and put quotes around a field with a comma in it");
        expectOrderError(
                desk.withOrders("Customer,,,\nO-2", "Customer\nO-2"),
                "orders.csv:2: the line has 7 fields and the header has 10;"
                        + " leave a field empty rather than out, and put quotes around a field with a comma in it");
    }

    @Test
    void errorsOfALineAndOfSeveralLinesAreToldTogether() {
        String orders =
                Desk.ORDERS.replace("O-1,2020-02-03,sale,", "O-1,today,sold,").replace("O-3,2020-02-03", "O-3,");
        Run run = desk.run(Desk.PARTNERS.replace("hafen,customer,Hafen,DE", "hafen,customer,Hafen,UK"), orders);

        assertThat(run.errors(folder))
                .extracting(error -> error.substring(0, error.indexOf(';')))
                .containsExactly(
                        "partners.csv:6: country: \"UK\" is not a country",
                        "orders.csv:2: date: \"today\" is not a date",
                        "orders.csv:2: kind: \"sold\" is not a kind of order",
                        "orders.csv:3: the entry of hafen in partners.csv:6 has an error",
                        "orders.csv:4: the field date is missing");
        assertThat(run.err()).endsWith("Errors: 5. What they are about has not been decided.\n");
        assertThat(run.out()).isEqualTo("Orders decided: 0. Permitted: 0. Denied: 0.\n");
        assertThat(run.status()).isEqualTo(1);
    }

    private void expectOrderError(Run run, String error) {
        expect(run, error);
        assertThat(run.decided()).containsExactly("O-2", "O-3");
        assertThat(run.out()).contains("Orders decided: 2. Permitted: 2. Denied: 0.");
    }

    private void expect(Run run, String error) {
        assertThat(run.errors(folder)).containsExactly(error);
        assertThat(run.status()).isEqualTo(1);
    }
}
