package dev.chainrule.processor.analysis.solver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.Expression;
import dev.chainrule.processor.model.Expression.Computed;
import dev.chainrule.processor.model.Value;
import dev.chainrule.processor.model.ValueType;
import dev.chainrule.processor.model.ValueType.Size;
import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which methods of the JDK are known never to throw? Some names have variants that do, in newer JDKs than the oldest one. */
class JdkMethodTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            indexOf(java.lang.String)           | 2 | true
            indexOf(java.lang.String, int)      | 3 | true
            indexOf(java.lang.String, int, int) | 4 | false
            indexOf(int, int, int)              | 4 | false
            substring(int)                      | 2 | false
            """)
    void isTotal(String method, int arguments, boolean total) {
        Expression any = new Expression.Literal(new Value.Text(""));
        Computed computed = new Computed(
                "java.lang.String", method, Collections.nCopies(arguments, any), new ValueType.Whole(Size.INT, false));

        assertThat(JdkMethod.of(computed).total()).isEqualTo(total);
    }
}
