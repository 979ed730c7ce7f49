package dev.chainrule.processor.reader;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Do constants, fields and components say in the model what they say in Java? */
class NameReaderTest {

    @TestFactory
    Stream<DynamicTest> reads() {
        return Conditions.tests(
                "return Outside.LIMIT == 42 && seller.id().equals(Outside.PREFIX) && Outside.BOXED == 5;",
                "(((42 = 42) && equal(seller.id, 'abc')) && (call<Outside.BOXED>() = 5))",
                "return Trade.TEN == TEN && HELLO.equals(seller.id()) && seller.id().equals(HELLO + 1 + 'c' + true + 2L);",
                "(((10 = 10) && equal('hello', seller.id)) && equal(seller.id, 'hello1ctrue2'))",
                "return Boolean.TRUE.equals(seller.agreed()) || Boolean.FALSE;",
                "(equal(true, seller.agreed) || (false ? true : false))",
                "return Neighbour.open || Outside.drift == 3 || Tools.counter == 1;",
                "((expression<Neighbour.open>() || (call<Outside.drift>() = 3)) || (expression<Tools.counter>() = 1))",
                "return seller.address().country().isEmpty() && seller.address().street() == null && seller.address().zip() == 3;",
                "((equal(seller.address.country, '') && null(seller.address.street?)) && (let v1 = seller.address in (null(v1) ? throw : (v1.zip +int 1)) = 3))",
                "return seller.address().home() || seller.address().same(seller.address()) || seller.address().near();",
                "((let v1 = seller.address in (null(v1) ? throw : equal(v1.country, '')) || let v2 = seller.address in let v3 = seller.address in (null(v2) ? throw : equal(v2.country, v3.country))) || let v4 = seller.address in (null(v4) ? throw : (v4.zip = 3)))",
                "int[] x = {1}; return x[0] == x.length;",
                "let v1 = expression<new array>() in (expression<array access>() = expression<Array.length>(v1))",
                "return seller.getClass() == Seller.class;",
                "identity<Class == Class>(call<Object.getClass()>(seller), call<Seller.class>())",
                "int[] x = {1}; return x.clone().length == 1;",
                "let v1 = expression<new array>() in (expression<Array.length>(call<Array.clone()>(v1)) = 1)",
                "return seller.born().equals(seller.parent().TEN) && seller.parent().LIMIT == 42;",
                "expression<boolean>((expression<boolean>(call<LocalDate.equals(Object)>(seller.born, expression<member select>())) && (let v1 = seller.parent? in 42 = 42)))");
    }
}
