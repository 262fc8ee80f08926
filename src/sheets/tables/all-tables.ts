import type { TableName } from "../../plan/tables";
import { chiTieu } from "./chi-tieu";
import { chuongTrinh } from "./chuong-trinh";
import { daiBieu } from "./dai-bieu";
import { dinhMuc } from "./dinh-muc";
import { duTru } from "./du-tru";
import { keHoach } from "./ke-hoach";
import { phanCong } from "./phan-cong";
import type { TableDeclaration } from "./table-declaration";
import { thanhPhan } from "./thanh-phan";

/** Every table of the workbook, by its name. */
export const tableDeclarations: { readonly [T in TableName]: TableDeclaration<T> } = {
  KeHoach: keHoach,
  DuTru: duTru,
  ThanhPhan: thanhPhan,
  ChiTieu: chiTieu,
  DaiBieu: daiBieu,
  DinhMuc: dinhMuc,
  ChuongTrinh: chuongTrinh,
  PhanCong: phanCong,
};
