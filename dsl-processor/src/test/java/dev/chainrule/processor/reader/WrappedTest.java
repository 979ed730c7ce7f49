package dev.chainrule.processor.reader;

import static org.assertj.core.api.Assertions.assertThat;

import dev.chainrule.processor.model.Rule;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.annotation.processing.Filer;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jetbrains.jps.javac.APIWrappers;
import org.junit.jupiter.api.Test;

/** Are bodies read although a build tool stands between javac and us? */
class WrappedTest {

    @Test
    void opensAFieldAsOfGradle() {
        assertThat(bodyRead(Wrapper::new)).isEqualTo(Rule.Body.READ);
    }

    @Test
    void opensAFieldOfASuperclass() {
        assertThat(bodyRead(Heir::new)).isEqualTo(Rule.Body.READ);
    }

    @Test
    void opensAProxyAsOfIntellij() {
        assertThat(bodyRead(WrappedTest::proxy)).isEqualTo(Rule.Body.READ);
    }

    @Test
    void opensOneInsideTheOther() {
        assertThat(bodyRead(env -> new Wrapper(proxy(new Heir(env))))).isEqualTo(Rule.Body.READ);
    }

    @Test
    void doesWithoutBodiesWhereNothingOpens() {
        Reading reading = new Readings()
                .wrapped(WrappedTest::sealed)
                .of("t.Policy1", BodiesTest.policy("return seller.id() == null;"), BodiesTest.outside());
        Rule rule = reading.set().policy().rules().get(0);
        assertThat(rule.body()).isEqualTo(Rule.Body.UNREAD);
        assertThat(BodiesTest.facts(rule))
                .isEqualTo(
                        "sale.date sale.target seller.id seller.market seller.address seller.contact seller.registered"
                                + " brokers.licence brokers.market buyer.id buyer.market buyer.born shop.value shop.brand shop.place shop.node"
                                + " labelled.label");
    }

    private static Rule.Body bodyRead(UnaryOperator<ProcessingEnvironment> wrapper) {
        Reading reading = new Readings()
                .wrapped(wrapper)
                .of("t.Policy1", BodiesTest.policy("return seller.id() == null;"), BodiesTest.outside());
        return reading.set().policy().rules().get(0).body();
    }

    private static ProcessingEnvironment proxy(ProcessingEnvironment inner) {
        return APIWrappers.wrap(ProcessingEnvironment.class, inner);
    }

    private static ProcessingEnvironment sealed(ProcessingEnvironment inner) {
        return (ProcessingEnvironment) Proxy.newProxyInstance(
                WrappedTest.class.getClassLoader(),
                new Class<?>[] {ProcessingEnvironment.class},
                (proxy, method, arguments) -> {
                    try {
                        return method.invoke(inner, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }

    private static final class Heir extends Wrapper {
        Heir(ProcessingEnvironment inner) {
            super(inner);
        }
    }

    private static class Wrapper implements ProcessingEnvironment {

        private final ProcessingEnvironment inner;

        Wrapper(ProcessingEnvironment inner) {
            this.inner = inner;
        }

        @Override
        public Map<String, String> getOptions() {
            return inner.getOptions();
        }

        @Override
        public Messager getMessager() {
            return inner.getMessager();
        }

        @Override
        public Filer getFiler() {
            return inner.getFiler();
        }

        @Override
        public Elements getElementUtils() {
            return inner.getElementUtils();
        }

        @Override
        public Types getTypeUtils() {
            return inner.getTypeUtils();
        }

        @Override
        public SourceVersion getSourceVersion() {
            return inner.getSourceVersion();
        }

        @Override
        public Locale getLocale() {
            return inner.getLocale();
        }
    }
}
