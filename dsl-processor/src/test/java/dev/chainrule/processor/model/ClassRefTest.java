package dev.chainrule.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassRefTest {

    @ParameterizedTest
    @CsvSource({
        "Sale, sale",
        "NewRelationship, new relationship",
        "CSPOrder, csp order",
        "Order2Change, order2 change",
        "new_order, new order",
        "__, __",
        "Überweisung, überweisung",
    })
    void readsItsNameAsWords(String name, String words) {
        assertThat(new ClassRef("trade", "Outer." + name).inWords()).isEqualTo(words);
    }
}
