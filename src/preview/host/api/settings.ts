import { ApiError } from "../api-error";
import type { Book } from "../model/book";
import { text, required } from "./arguments";
import { apiType, nothing, type Handle } from "./type";

export interface SettingTarget {
  readonly key: string;
}

const settingHandle = (key: string): Handle => ({ type: "Setting", target: { key } });

function findSetting(book: Book, key: unknown): Handle {
  return typeof key === "string" && book.settings.has(key) ? settingHandle(key) : nothing;
}

export const settingsType = apiType<Book>({
  items: (book) => [...book.settings.keys()].map(settingHandle),
  item: (book, key) => required(findSetting(book, key)),
  methods: {
    add: (book, [asked, value]) => {
      const key = text(asked);
      if (key === "") throw new ApiError("InvalidArgument");
      book.settings.set(key, value);
      return settingHandle(key);
    },
    getCount: (book) => book.settings.size,
    getItem: (book, [key]) => required(findSetting(book, key)),
    getItemOrNullObject: (book, [key]) => findSetting(book, key),
  },
});

export const settingType = apiType<SettingTarget>({
  identity: ({ key }) => ({ _Id: key, Key: key }),
  properties: {
    key: { get: ({ key }) => key },
    value: {
      get: ({ key }, host) => host.book.settings.get(key),
      set: ({ key }, value: unknown, host) => {
        host.book.settings.set(key, value);
      },
    },
  },
  methods: {
    delete: ({ key }, _, host) => {
      host.book.settings.delete(key);
    },
  },
});
