package hostile;

import dev.chainrule.Chain;
import dev.chainrule.Party;
import dev.chainrule.Policy;
import dev.chainrule.Rule;

/** Policies inside classes, of one simple name, one of them seen in its package alone. */
public final class Outer {

    private Outer() {}

    @Policy(source = "Inner")
    public interface Inner {
        @Party("a")
        interface A {
            boolean a();
        }

        @Party("b")
        interface B {}

        @Chain
        void a(A a, B b);

        @Rule(otherwise = "{a}")
        static boolean a(A a) {
            return a.a();
        }
    }

    static final class Middle {

        private Middle() {}

        @Policy(source = "Inner of the middle")
        interface Inner extends Outer.Inner {
            @Party("c")
            interface A {}

            @Chain
            void a2(A a, Outer.Inner.A b);
        }
    }
}
