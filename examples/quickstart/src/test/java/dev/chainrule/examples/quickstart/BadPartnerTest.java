package dev.chainrule.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An error in the partner directory: is it told there, and which orders does it hold up? */
class BadPartnerTest {
    @TempDir
    Path folder;

    private Desk desk;

    @BeforeEach
    void open() {
        desk = new Desk(folder);
    }

    @Test
    void unknownCountry() {
        expectWithoutDorado(
                desk.withPartners("Dorado,ES", "Dorado,XQ"),
                "partners.csv:5: country: \"XQ\" is not a country; write its two-letter ISO 3166 code, such as DE");
    }

    @Test
    void countryInOtherWords() {
        expectWithoutDorado(
                desk.withPartners("Dorado,ES", "Dorado,Spain"),
                "partners.csv:5: country: \"Spain\" is not a country; did you mean ES? Otherwise"
                        + " write its two-letter ISO 3166 code, such as DE");
        expectWithoutDorado(
                desk.withPartners("Dorado,ES", "Dorado,es"),
                "partners.csv:5: country: \"es\" is not a country; did you mean ES? Otherwise"
                        + " write its two-letter ISO 3166 code, such as DE");
    }

    @Test
    void unknownType() {
        expectWithoutDorado(
                desk.withPartners("direct-bill partner", "direct bill partner"),
                "partners.csv:5: type: \"direct bill partner\" is not a type of company;"
                        + " did you mean direct-bill partner? Otherwise write one of:"
                        + " Microsoft, indirect provider, indirect reseller, direct-bill partner, customer");
    }

    @Test
    void missingField() {
        expectWithoutDorado(
                desk.withPartners("Dorado,ES,Dorado", "Dorado,,Dorado"),
                "partners.csv:5: the field country is missing: \"direct-bill partner\" needs it;"
                        + " write its two-letter ISO 3166 code, such as DE");
    }

    @Test
    void fieldThatTheTypeDoesNotHave() {
        expectWithoutDorado(
                desk.withPartners("2019-10-21,,,yes", "2019-10-21,2019-10-21,,yes"),
                "partners.csv:5: the field onboarded is filled: \"direct-bill partner\" has none;"
                        + " leave it empty or correct the type");
    }

    @Test
    void unknownServiceInAList() {
        expectWithoutDorado(
                desk.withPartners("billing; support", "biling; support"),
                "partners.csv:5: services: \"biling\" is not a service; did you mean billing? Otherwise"
                        + " write one of: billing, support, managed services; put \";\" between several");
    }

    @Test
    void answerThatIsNone() {
        expectWithoutDorado(
                desk.withPartners("2019-10-21,,,yes", "2019-10-21,,,y"),
                "partners.csv:5: apis: \"y\" is not an answer; write one of: yes, no");
    }

    @Test
    void providerThatIsNone() {
        Run run = desk.withPartners(",,,nordwind,", ",,,dorado,");

        expect(
                run,
                "partners.csv:4: reseller_of: \"dorado\" is no indirect provider of this file; write the id of one",
                "orders.csv:3: the entry of bright in partners.csv:4 has an error; correct that",
                "orders.csv:4: the entry of bright in partners.csv:4 has an error; correct that");
        assertThat(run.decided()).containsExactly("O-1");
    }

    @Test
    void idThatIsTakenCanNotBeUsed() {
        Run run = desk.run(Desk.PARTNERS + "dorado,customer,Dorado Hotels,ES,Dorado Hotels,,,,,,,,\n", Desk.ORDERS);

        expectWithoutDorado(
                run, "partners.csv:7: the id dorado has been used in line 5; give each line one of its own", 7);
    }

    @Test
    void unbalancedQuotes() {
        Run run = desk.withPartners("dorado,direct-bill partner,Dorado", "dorado,direct-bill partner,\"Dorado");

        expect(
                run,
                "partners.csv:5: the quotes are not balanced;"
                        + " begin and end a quoted field with \" on the same line, and write \"\" for a quote inside it",
                "orders.csv:2: there is no company dorado in the lines of partners.csv that can be read;"
                        + " correct that file");
        assertThat(run.decided()).containsExactly("O-2", "O-3");
    }

    private void expectWithoutDorado(Run run, String error) {
        expectWithoutDorado(run, error, 5);
    }

    private void expectWithoutDorado(Run run, String error, int line) {
        expect(run, error, "orders.csv:2: the entry of dorado in partners.csv:" + line + " has an error; correct that");
        assertThat(run.decided()).containsExactly("O-2", "O-3");
        assertThat(run.out()).contains("Orders decided: 2. Permitted: 2. Denied: 0.");
    }

    private void expect(Run run, String... errors) {
        List<String> expected = new ArrayList<>(List.of(errors));
        assertThat(run.errors(folder)).isEqualTo(expected);
        assertThat(run.status()).isEqualTo(1);
    }
}
